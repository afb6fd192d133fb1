package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import org.junit.jupiter.api.Test;

class TranslateTextsTest {

  private static final ReportId FIRST = ReportId.of("a", "1".repeat(64));
  private static final ReportId SECOND = ReportId.of("a", "2".repeat(64));

  private final EchoTranslator engine = new EchoTranslator();
  private final TranslateTexts texts =
      new TranslateTexts(
          List.of(engine), new RecentTranslations(10), new ExactWording(id -> Optional.empty()));

  @Test
  void aReportThatComesByTwiceGetsAnEqualResult() {
    TranslateTexts.Result once = texts.translate("ko", "en", sources("예산", "출장"), FIRST);

    assertThat(texts.translate("ko", "en", sources("예산", "출장"), FIRST)).isEqualTo(once);
    assertThat(reused(once)).containsExactly(false, false);
  }

  @Test
  void whatWasMadeForAnotherReportIsReusedAndCostsOnce() {
    texts.translate("ko", "en", sources("예산"), FIRST);
    int asked = engine.asked;

    assertThat(reused(texts.translate("ko", "en", sources("예산", "출장"), SECOND)))
        .containsExactly(true, false);
    assertThat(engine.asked).isEqualTo(asked + 1);
  }

  @Test
  void anEqualSentenceInOneReportCostsOnce() {
    TranslateTexts.Result result = texts.translate("ko", "en", sources("예산", "예산"), FIRST);

    assertThat(reused(result)).containsExactly(false, true);
    assertThat(engine.asked).isEqualTo(1);
  }

  @Test
  void aDryRunUsesWhatIsRememberedAndLeavesNothingBehind() {
    texts.translate("ko", "en", sources("예산"));
    assertThat(reused(texts.translate("ko", "en", sources("예산"), FIRST))).containsExactly(false);

    assertThat(reused(texts.translate("ko", "en", sources("예산")))).containsExactly(true);
  }

  private static List<Translator.Source> sources(String... texts) {
    return List.of(texts).stream().map(text -> new Translator.Source(text, List.of())).toList();
  }

  private static List<Boolean> reused(TranslateTexts.Result result) {
    return result.items().stream().map(TranslateTexts.Item::reused).toList();
  }

  /** Says every text again and counts them. */
  private static final class EchoTranslator implements Translator {

    private int asked;

    @Override
    public String name() {
      return "echo";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public boolean isGist() {
      return false;
    }

    @Override
    public List<Translation> translate(String from, String to, List<Source> texts) {
      asked += texts.size();
      return texts.stream()
          .map(
              text ->
                  new Translation(
                      "EN " + text.text(), List.<kr.bogoseo.contracts.document.Segment.Term>of()))
          .toList();
    }
  }
}
