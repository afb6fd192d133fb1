package kr.bogoseo.enrich.translate.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Translator;
import org.junit.jupiter.api.Test;

/** What every translation engine promises. */
abstract class TranslatorContract {

  /** The engine under test, able to answer. */
  abstract Translator translator();

  private static Translator.Source plain(String text) {
    return new Translator.Source(text, List.of());
  }

  @Test
  void everyTextHasItsTranslationInOrder() {
    List<Translator.Translation> result =
        translator().translate("ko", "en", List.of(plain("협력 강화"), plain("예산"), plain("출장")));

    assertThat(result).hasSize(3).allSatisfy(t -> assertThat(t.target()).isNotBlank());
  }

  @Test
  void manyTextsAreAllAnswered() {
    List<Translator.Source> texts =
        java.util.stream.IntStream.range(0, 95).mapToObj(i -> plain("예산 " + i)).toList();

    List<Translator.Translation> result = translator().translate("ko", "en", texts);

    assertThat(result).hasSize(95);
    assertThat(result.get(94).target()).contains("94");
  }

  @Test
  void lockedWordsComeOutExactlyAndAreNoted() {
    String text = "보스턴에서 3억 원을 투자";
    Translator.Source source =
        new Translator.Source(
            text,
            List.of(
                new Translator.Lock(0, 3, "Boston"),
                new Translator.Lock(6, 10, "KRW 300 million")));

    Translator.Translation result = translator().translate("ko", "en", List.of(source)).getFirst();

    assertThat(result.target()).contains("Boston", "KRW 300 million");
    assertThat(result.terms())
        .contains(new Segment.Term("보스턴", "Boston"), new Segment.Term("3억 원", "KRW 300 million"));
  }

  @Test
  void hasANameAndAVersion() {
    assertThat(translator().name()).matches("[a-z]+");
    assertThat(translator().version()).isNotBlank();
  }
}
