package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import org.junit.jupiter.api.Test;

class TranslateTextsTest {

  private static final ReportId FIRST = ReportId.of("a", "1".repeat(64));
  private static final ReportId SECOND = ReportId.of("a", "2".repeat(64));
  private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");

  private final StubTranslator engine = new StubTranslator("one");
  private final StubTranslator next = new StubTranslator("two");
  private final TranslationMemory memory = new RecentTranslations(100);
  private final TranslateTexts texts = texts(NOW);

  private TranslateTexts texts(Instant now) {
    return new TranslateTexts(
        List.of(engine, next),
        memory,
        new ExactWording(id -> Optional.empty()),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void aReportThatComesByTwiceGetsAnEqualResult() {
    TranslateTexts.Result once = texts.translate("ko", "en", asked("예산", "출장"), FIRST);

    assertThat(texts(NOW.plus(Duration.ofDays(1))).translate("ko", "en", asked("예산", "출장"), FIRST))
        .isEqualTo(once);
    assertThat(reused(once)).containsExactly(false, false);
  }

  @Test
  void whatWasMadeForAnotherReportIsReusedAndCostsOnce() {
    texts.translate("ko", "en", asked("예산"), FIRST);

    assertThat(reused(texts.translate("ko", "en", asked("예산", "출장"), SECOND)))
        .containsExactly(true, false);
    assertThat(engine.asked).containsExactly("예산", "출장");
  }

  @Test
  void anEqualSentenceInOneReportCostsOnce() {
    TranslateTexts.Result result = texts.translate("ko", "en", asked("예산", "예산"), FIRST);

    assertThat(reused(result)).containsExactly(false, true);
    assertThat(engine.asked).containsExactly("예산");
  }

  @Test
  void blanksAndTheCompositionOfLettersMakeNoDifference() {
    texts.translate("ko", "en", asked("예산 확대"), FIRST);
    String decomposed = java.text.Normalizer.normalize("예산", java.text.Normalizer.Form.NFD);

    texts.translate("ko", "en", asked(decomposed + "\u00a0 확대"), SECOND);

    assertThat(engine.asked).containsExactly("예산 확대");
  }

  @Test
  void aChangedTermCostsOnlyTheSegmentsThatHoldIt() {
    texts.translate("ko", "en", asked("예산 확대", "출장"), FIRST);
    engine.terms = "changed";

    texts.translate("ko", "en", asked("예산 확대", "출장"), SECOND);

    assertThat(engine.asked).containsExactly("예산 확대", "출장", "예산 확대");
  }

  @Test
  void aDryRunUsesWhatIsRememberedAndLeavesNothingBehind() {
    texts.translate("ko", "en", sources("예산"));
    assertThat(reused(texts.translate("ko", "en", asked("예산"), FIRST))).containsExactly(false);

    assertThat(reused(texts.translate("ko", "en", sources("예산")))).containsExactly(true);
  }

  @Test
  void everySegmentSaysWhoMadeItAndWhen() {
    TranslateTexts.Item item = texts.translate("ko", "en", asked("예산"), FIRST).items().getFirst();

    assertThat(Objects.requireNonNull(item.by()))
        .isEqualTo(new Segment.Provenance("one", "stub-model", "tb1", NOW, null));
  }

  @Test
  void theNextEngineGoesOnWhereTheFirstGaveUp() {
    engine.batch = 10;
    engine.awayAfter = 20;
    String[] many = IntStream.range(0, 35).mapToObj(i -> "문장 " + i).toArray(String[]::new);

    TranslateTexts.Result result = texts.translate("ko", "en", asked(many), FIRST);

    assertThat(result.engine()).isEqualTo("one");
    assertThat(result.items().stream().map(item -> Objects.requireNonNull(item.by()).engine()))
        .startsWith("one", "one")
        .endsWith("two", "two");
    assertThat(next.asked).hasSize(15);
  }

  @Test
  void whatNobodyAnswersForWaits() {
    engine.away = true;
    next.away = true;

    TranslateTexts.Result result = texts.translate("ko", "en", asked("예산"), FIRST);

    assertThat(result.engine()).isEqualTo("none");
    assertThat(result.items().getFirst().segment(0, "예산").target()).isNull();
  }

  @Test
  void aBatchEndsWithItsSectionOnceItIsHalfFull() {
    Map<Translator.Source, Integer> sections = new LinkedHashMap<>();
    for (String text : List.of("가", "나", "다")) {
      sections.put(new Translator.Source(text, List.of()), text.equals("다") ? 2 : 1);
    }

    assertThat(Batch.first(sections, 4))
        .extracting(Translator.Source::text)
        .containsExactly("가", "나");
    assertThat(Batch.first(sections, 8)).hasSize(3);
    assertThat(Batch.first(sections, 1)).hasSize(1);
  }

  private static List<TranslateTexts.Asked> asked(String... texts) {
    return sources(texts).stream().map(text -> new TranslateTexts.Asked(text, 0)).toList();
  }

  private static List<Translator.Source> sources(String... texts) {
    return List.of(texts).stream().map(text -> new Translator.Source(text, List.of())).toList();
  }

  private static List<Boolean> reused(TranslateTexts.Result result) {
    return result.items().stream().map(TranslateTexts.Item::reused).toList();
  }
}
