package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.ReadCounts;
import kr.bogoseo.contracts.store.StoredNames;
import org.junit.jupiter.api.Test;

/** Reports that nobody could translate, and what becomes of them. */
class FillTranslationsTest extends FillingTest {

  @Test
  void aReportGoesOnAtOnceInItsOwnLanguageAndIsFilledInLater() {
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());

    TranslatedDocument without = handle(event);
    assertThat(without.pending()).isEqualTo(1);
    assertThat(without.engine()).isEqualTo("none");
    assertThat(fill.look()).isZero();

    engine.away = false;
    assertThat(fill.look()).isEqualTo(1);
    assertThat(sent).containsExactly(id(event));
    TranslatedDocument filled = handle(event);
    assertThat(filled.pending()).isZero();
    assertThat(filled.engine()).isEqualTo("stub");
    assertThat(fill.look()).isZero();
    assertThat(store.names(StoredNames.UNTRANSLATED, "", 10)).isEmpty();
  }

  @Test
  void whatWasTranslatedBeforeTheEngineLeftIsKept() {
    engine.batch = 1;
    engine.awayAfter = 1;
    ReportExtracted event = extracted("예산을 확대하였다. 출장을 다녀왔다.", clock.instant());
    TranslatedDocument half = handle(event);
    engine.awayAfter = Integer.MAX_VALUE;
    clock.now = clock.now.plusSeconds(60);
    forget();

    TranslatedDocument whole = handle(event);

    assertThat(half.pending()).isEqualTo(1);
    assertThat(whole.segments().getFirst()).isEqualTo(half.segments().getFirst());
    assertThat(engine.asked).containsExactly("예산을 확대하였다.", "출장을 다녀왔다.");
  }

  @Test
  void aRedeliveredEventGivesEqualBytesEvenWhenTheMemoryIsLost() {
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());
    TranslatedDocument once = handle(event);
    clock.now = clock.now.plusSeconds(60);
    forget();

    assertThat(ContractJson.write(handle(event))).isEqualTo(ContractJson.write(once));
  }

  @Test
  void theMostReadComeFirstThenTheOldest() {
    engine.away = true;
    Instant now = clock.instant();
    ReportExtracted young = extracted("하나를 하였다.", now);
    ReportExtracted old = extracted("둘을 하였다.", now.minusSeconds(100));
    ReportExtracted read = extracted("셋을 하였다.", now.plusSeconds(100));
    List.of(young, old, read).forEach(this::handle);
    new ReadCounts(store).add(read.submission().reportId(), 7);
    engine.away = false;

    fill.look();

    assertThat(sent).containsExactly(id(read), id(old), id(young));
  }

  @Test
  void ofManyInstancesOneSendsAReportAndOnlyOnce() throws Exception {
    engine.away = true;
    int reports = 20;
    for (int i = 0; i < reports; i++) {
      handle(extracted("문장 " + i + "을 하였다.", clock.instant()));
    }
    engine.away = false;

    try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> looks =
          IntStream.range(0, 8).mapToObj(i -> instances.submit(fill(100)::look)).toList();
      for (Future<Integer> look : looks) {
        look.get();
      }
    }

    assertThat(sent).hasSize(reports).doesNotHaveDuplicates();
  }

  @Test
  void onlySomeAreOnTheirWayAtOnceAndALostOneIsSentAgainAfterItsLease() {
    engine.away = true;
    for (int i = 0; i < 5; i++) {
      handle(extracted("문장 " + i + "을 하였다.", clock.instant()));
    }
    engine.away = false;
    FillTranslations few = fill(2);

    assertThat(few.look()).isEqualTo(2);
    assertThat(few.look()).isZero();
    clock.now = clock.now.plus(LEASE).plusSeconds(1);
    assertThat(few.look()).isEqualTo(2);
  }

  @Test
  void aReportThatIsTriedInVainIsTriedAgainLater() {
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());
    handle(event);
    engine.away = false;
    fill.look();
    engine.away = true;
    handle(event);
    engine.away = false;

    assertThat(fill.look()).isZero();
    clock.now = clock.now.plusSeconds(31);
    assertThat(fill.look()).isEqualTo(1);
  }

  @Test
  void aCorrectedReportIsFilledInAsItIsNow() {
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());
    handle(event);
    Submission corrected = event.submission().again(event.submission().version() + 5);
    store.putNamed(
        StoredNames.event(corrected.reportId(), Topics.TRANSLATED),
        ContractJson.write(translated(event).with(corrected)));
    engine.away = false;
    List<byte[]> values = new ArrayList<>();

    new FillTranslations(
            store, untranslated, texts, (topic, key, value) -> values.add(value), clock, LEASE, 10)
        .look();

    assertThat(ContractJson.read(values.getFirst(), ReportExtracted.class).submission())
        .isEqualTo(corrected);
  }
}
