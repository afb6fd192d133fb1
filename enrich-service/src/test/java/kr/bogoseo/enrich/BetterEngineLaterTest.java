package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.StoredNames;
import org.junit.jupiter.api.Test;

/** Reports that an engine of lower rank translated while a better one was away. */
class BetterEngineLaterTest extends FillingTest {

  @Test
  void whatAnEngineOfLowerRankDidIsDoneAgainByTheBetterOneWhenItIsBack() {
    withSecondEngine();
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());

    TranslatedDocument worse = handle(event);
    assertThat(worse.engine()).isEqualTo("second");
    assertThat(worse.pending()).isZero();
    assertThat(worse.improvable()).isEqualTo(1);
    assertThat(fill().look()).isZero();

    engine.away = false;
    assertThat(handle(event)).as("a redelivery changes nothing").isEqualTo(worse);
    assertThat(fill().look()).isEqualTo(1);
    TranslatedDocument better = handle(event);
    assertThat(better.engine()).isEqualTo("stub");
    assertThat(better.improvable()).isNull();
    assertThat(fill().look()).isZero();
    assertThat(store.names(StoredNames.IMPROVABLE, "", 10)).isEmpty();
    assertThat(ContractJson.write(handle(event))).isEqualTo(ContractJson.write(better));
  }

  @Test
  void aBetterEngineThatLeavesAgainTakesNothingAway() {
    withSecondEngine();
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());
    TranslatedDocument worse = handle(event);
    engine.away = false;
    fill().look();
    engine.away = true;

    assertThat(handle(event)).isEqualTo(worse);

    engine.away = false;
    assertThat(fill().look()).isZero();
    clock.now = clock.now.plusSeconds(31);
    assertThat(fill().look()).isEqualTo(1);
    assertThat(handle(event).engine()).isEqualTo("stub");
  }

  @Test
  void whatNobodyTranslatedGoesBeforeWhatAnEngineDidWorse() {
    StubTranslator second = withSecondEngine();
    engine.away = true;
    ReportExtracted worse = extracted("하나를 하였다.", clock.instant().minusSeconds(100));
    handle(worse);
    second.away = true;
    ReportExtracted open = extracted("둘을 하였다.", clock.instant());
    handle(open);
    engine.away = false;

    assertThat(fill(1).look()).isEqualTo(1);
    assertThat(sent).containsExactly(id(open));
    handle(open);
    assertThat(fill(1).look()).isEqualTo(1);
    assertThat(sent).containsExactly(id(open), id(worse));
  }

  @Test
  void anEngineThatNeverDoesThisPairLeavesNothingToImprove() {
    withSecondEngine();
    engine.refuses = true;

    assertThat(handle(extracted("예산을 확대하였다.", clock.instant())).improvable()).isNull();
    assertThat(store.names(StoredNames.IMPROVABLE, "", 10)).isEmpty();
  }
}
