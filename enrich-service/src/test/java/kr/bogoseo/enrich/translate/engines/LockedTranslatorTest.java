package kr.bogoseo.enrich.translate.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.translate.terms.TermBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names and numbers through engines that do their best, and through those that do their worst. */
class LockedTranslatorTest {

  private static final TermBase TERMS = new TermBase();
  private static final Morphology MORPHOLOGY = new NoriMorphology(TERMS.nouns());
  private static final EngineLimits LIMITS =
      new EngineLimits(1, 8, 10_000, Duration.ofSeconds(10), Duration.ofMinutes(1));
  private static final Translator.Source SOURCE =
      new Translator.Source(
          "보스턴에서 3억 원을 투자하고 7명이 오송에 갔다.",
          List.of(
              new Translator.Lock(0, 3, "Boston"),
              new Translator.Lock(6, 10, "KRW 300 million"),
              new Translator.Lock(21, 23, "Osong")));

  /** What engines do to markers. */
  enum Harm {
    NONE(text -> text),
    DROPS(text -> text.replaceAll("⟦\\d+⟧|XQ..QX", "")),
    DROPS_THE_FIRST_KIND(text -> text.replaceAll("⟦\\d+⟧", "")),
    REORDERS(text -> text.replaceAll("^(.*?)(⟦\\d⟧)(.*)$", "$3 $2 $1")),
    INFLECTS(text -> text.replaceAll("(⟦\\d+⟧|XQ..QX)", "$1s")),
    CHANGES_DIGITS(text -> text.replaceAll("⟦1⟧", "⟦7⟧").replaceAll("⟦2⟧", "⟦3⟧")),
    ADDS_BLANKS(text -> text.replaceAll("⟦(\\d+)⟧", "⟦ $1 ⟧")),
    OTHER_BRACKETS(text -> text.replaceAll("⟦(\\d+)⟧", "[$1]")),
    TRANSLATES(text -> text.replaceAll("⟦1⟧", "one").replaceAll("XQ(..)QX", "name")),
    DUPLICATES(text -> text.replaceAll("(⟦\\d+⟧|XQ..QX)", "$1 and $1")),
    LOWER_CASE(text -> text.replaceAll("⟦\\d+⟧", "").toLowerCase(java.util.Locale.ROOT)),
    GLUES(text -> text.replaceAll("(⟦\\d+⟧|XQ..QX)", "x$1x"));

    private final UnaryOperator<String> engine;

    Harm(UnaryOperator<String> engine) {
      this.engine = engine;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyNameAndNumberComesOutWhateverTheEngineDoes(Harm harm) {
    Translator.Translation translation = through(harm.engine).getFirst();

    assertThat(translation.target())
        .contains("Boston", "KRW 300 million", "7", "Osong")
        .doesNotContain("⟦", "XQ", "Bostons", "Osongs");
    assertThat(translation.terms())
        .contains(new Segment.Term("보스턴", "Boston"), new Segment.Term("오송", "Osong"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "REORDERS", "INFLECTS", "ADDS_BLANKS", "OTHER_BRACKETS", "GLUES"})
  void whatCanBeRepairedNeedsNoFlag(Harm harm) {
    assertThat(through(harm.engine).getFirst().flags()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DROPS_THE_FIRST_KIND", "CHANGES_DIGITS", "LOWER_CASE"})
  void whatIsLostIsAskedForAgainWithAnotherKindOfMarker(Harm harm) {
    Translator.Translation translation = through(harm.engine).getFirst();

    assertThat(translation.flags()).isEmpty();
    assertThat(translation.target()).startsWith("Boston");
  }

  @ParameterizedTest
  @EnumSource(names = {"DROPS", "TRANSLATES"})
  void whatIsLostForGoodStandsAtTheEndAndIsFlagged(Harm harm) {
    Translator.Translation translation = through(harm.engine).getFirst();

    assertThat(translation.flags()).contains("term-unplaced");
    assertThat(translation.target()).endsWith(")");
  }

  @Test
  void violationsAreCounted() {
    LockedTranslator well = translator(Harm.NONE.engine);
    LockedTranslator badly = translator(Harm.INFLECTS.engine);
    well.translate("ko", "en", List.of(SOURCE));
    badly.translate("ko", "en", List.of(SOURCE));

    assertThat(well.violations()).isZero();
    assertThat(badly.violations()).isEqualTo(4);
  }

  @Test
  void aNumberTheEngineMadeUpIsFlagged() {
    assertThat(through(text -> text + " in 1999").getFirst().flags())
        .containsExactly("number-added");
  }

  @Test
  void aTextOfNamesAndNumbersAloneNeedsNoEngine() {
    LockedTranslator nobody =
        translator(
            text -> {
              throw EngineFailure.of(EngineFailure.Kind.AWAY, "nobody is there");
            });
    Translator.Source name =
        new Translator.Source("보스턴 (3)", List.of(new Translator.Lock(0, 3, "Boston")));

    assertThat(nobody.translate("ko", "en", List.of(name)).getFirst().target())
        .isEqualTo("Boston (3)");
  }

  private static List<Translator.Translation> through(UnaryOperator<String> engine) {
    return translator(engine).translate("ko", "en", List.of(SOURCE));
  }

  private static LockedTranslator translator(UnaryOperator<String> engine) {
    return new LockedTranslator(
        new Plain(engine), LIMITS, () -> TERMS, base -> MORPHOLOGY, Clock.systemUTC());
  }

  private record Plain(UnaryOperator<String> function) implements TextEngine {
    @Override
    public String name() {
      return "plain";
    }

    @Override
    public String model() {
      return "";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public int batch() {
      return 10;
    }

    @Override
    public List<Answer> translate(String from, String to, List<String> texts) {
      return texts.stream().map(text -> new Answer(function.apply(text), false)).toList();
    }
  }
}
