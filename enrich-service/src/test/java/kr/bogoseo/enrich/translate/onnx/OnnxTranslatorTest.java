package kr.bogoseo.enrich.translate.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.TranslatorUnavailableException;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.translate.engines.EngineLimits;
import kr.bogoseo.enrich.translate.engines.LockedTranslator;
import kr.bogoseo.enrich.translate.engines.TextEngine;
import kr.bogoseo.enrich.translate.onnx.TinyModel.Layout;
import kr.bogoseo.enrich.translate.terms.TermBase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine with a model made here, through the real runtime. */
class OnnxTranslatorTest {

  private static final TermBase TERMS = new TermBase();

  @TempDir private static Path directory;
  private static OnnxTranslator engine;

  @BeforeAll
  static void load() throws IOException {
    TinyModel model =
        new TinyModel().word("예산", "budget").word("확대", "expansion").word("출장", "trip");
    engine = new OnnxTranslator(model.writeTo(directory), 3, Duration.ofSeconds(60));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void translatesTextsOfDifferentLengthTogetherAndInOrder() {
    assertThat(texts("예산 확대", "출장", "확대 예산 출장"))
        .containsExactly("budget expansion", "trip", "expansion budget trip");
  }

  @Test
  void manyTextsAreAllAnswered() {
    String[] many =
        IntStream.range(0, 40).mapToObj(i -> i % 2 == 0 ? "예산" : "출장 확대").toArray(String[]::new);

    assertThat(texts(many))
        .hasSize(40)
        .startsWith("budget", "trip expansion")
        .endsWith("trip expansion");
  }

  @Test
  void aTextLongerThanTheModelIsCutAndSaysSo() {
    TextEngine.Answer answer = engine.translate("ko", "en", List.of("예산 ".repeat(50))).getFirst();

    assertThat(answer.cut()).isTrue();
    assertThat(answer.text()).startsWith("budget budget");
  }

  @Test
  void namesAndNumbersComeThroughIt() {
    EngineLimits limits =
        new EngineLimits(1, 4, 1000, Duration.ofSeconds(60), Duration.ofMinutes(1));
    Translator translator =
        new LockedTranslator(
            engine, limits, () -> TERMS, base -> new NoriMorphology(), Clock.systemUTC());
    Translator.Source source =
        new Translator.Source("예산 보스턴 출장", List.of(new Translator.Lock(3, 6, "Boston")));

    Translator.Translation translation =
        translator.translate("ko", "en", List.of(source)).getFirst();

    assertThat(translation.target()).isEqualTo("budget Boston trip");
    assertThat(translation.flags()).isEmpty();
    assertThat(translator.violations()).isZero();
  }

  @Test
  void aPairItDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> engine.translate("en", "ko", List.of("budget")))
        .isInstanceOf(TranslatorUnavailableException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void everyLayoutOfADecoderGivesEqualOutputs(int beams, @TempDir Path folder) throws IOException {
    String[] texts = {"예산 확대", "출장", "확대 예산 출장 예산", "출장 출장 확대 보고 예산", "보고"};

    List<String> plain = doubtful(folder, beams, texts, Layout.PLAIN);

    assertThat(doubtful(folder, beams, texts, Layout.PLAIN, Layout.WITH_PAST)).isEqualTo(plain);
    assertThat(doubtful(folder, beams, texts, Layout.MERGED)).isEqualTo(plain);
    assertThat(plain).doesNotHaveDuplicates();
  }

  private static List<String> doubtful(Path folder, int beams, String[] texts, Layout... layouts)
      throws IOException {
    TinyModel model =
        new TinyModel()
            .word("예산", "budget")
            .word("확대", "expansion")
            .word("출장", "trip")
            .word("보고", "report")
            .doubtful()
            .layouts(layouts);
    Path directory = folder.resolve(List.of(layouts).toString());
    try (OnnxTranslator translator =
        new OnnxTranslator(model.writeTo(directory), beams, Duration.ofSeconds(60))) {
      return translator.translate("ko", "en", List.of(texts)).stream()
          .map(TextEngine.Answer::text)
          .toList();
    }
  }

  @Test
  void aDirectoryWithoutAModelStopsTheStartWithTheReason(@TempDir Path empty) throws IOException {
    Files.writeString(empty.resolve("model.json"), "{}");

    assertThatThrownBy(() -> new OnnxTranslator(empty, 1, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BOGOSEO_TRANSLATE_MODEL_DIR");
  }

  private static List<String> texts(String... ko) {
    return engine.translate("ko", "en", List.of(ko)).stream().map(TextEngine.Answer::text).toList();
  }
}
