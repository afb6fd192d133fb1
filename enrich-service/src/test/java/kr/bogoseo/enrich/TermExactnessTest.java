package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.translate.engines.EngineLimits;
import kr.bogoseo.enrich.translate.engines.LockedTranslator;
import kr.bogoseo.enrich.translate.engines.TextEngine;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import kr.bogoseo.enrich.translate.terms.TermBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names, values and terms of sentences in the style of the reports, written for this test. Rules
 * may be developed on the open ones; the others are only counted.
 */
class TermExactnessTest {

  private static final TermBase TERMS = new TermBase();

  @ParameterizedTest
  @CsvSource({
    "terms-open.tsv, 0.95",
    "terms-held-out.tsv, 0.93",
    "names-open.tsv, 0.95",
    "names-held-out.tsv, 0.9"
  })
  void termsComeOutAsWrittenInEnglish(String file, double least) throws IOException {
    assertThat(exact(file, Enrichment.shared().texts)).as(file).isGreaterThan(least);
  }

  /** What an engine makes of the other words does not matter: this one leaves them as they are. */
  @ParameterizedTest
  @CsvSource({"names-open.tsv, 0.9", "names-held-out.tsv, 0.8"})
  void namesComeOutThroughAnEngineThatKnowsNoWordToo(String file, double least) throws IOException {
    Translator engine =
        new LockedTranslator(
            new EchoEngine(),
            new EngineLimits(1, 8, 10_000, Duration.ofSeconds(10), Duration.ofMinutes(1)),
            () -> TERMS,
            base -> new NoriMorphology(base.nouns()),
            Clock.systemUTC());
    TranslateTexts texts =
        new TranslateTexts(
            List.of(engine),
            new RecentTranslations(0),
            new ExactWording(Enrichment.shared().tagger::byId),
            Clock.systemUTC());

    assertThat(exact(file, texts)).as(file).isGreaterThan(least);
  }

  private static double exact(String file, TranslateTexts texts) throws IOException {
    int missed = 0;
    int terms = 0;
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      String english = translated(cells[0], texts).toLowerCase(Locale.ROOT);
      for (String term : cells[1].split("\\|", -1)) {
        terms++;
        // Several right answers stand side by side.
        boolean found =
            Arrays.stream(term.split("~"))
                .anyMatch(answer -> english.contains(answer.toLowerCase(Locale.ROOT)));
        missed += found ? 0 : 1;
      }
    }
    return 1 - (double) missed / terms;
  }

  private static String translated(String korean, TranslateTexts texts) {
    Enrichment enrichment = Enrichment.shared();
    List<NormalizedValue> values = enrichment.values.find(korean, null);
    List<Tag> names = enrichment.tagger.tag(korean);
    List<Translator.Source> sources = new ArrayList<>();
    for (Sentences.Span span : Sentences.split(korean)) {
      sources.add(texts.source(korean, span.start(), span.end(), values, names, "en"));
    }
    StringBuilder english = new StringBuilder();
    for (TranslateTexts.Item item : texts.translate("ko", "en", sources).items()) {
      english.append(item.translation().orElseThrow().target()).append(' ');
    }
    return english.toString();
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TermExactnessTest.class.getResourceAsStream("/translate/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }

  private static final class EchoEngine implements TextEngine {
    @Override
    public String name() {
      return "echo";
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
      return texts.stream().map(text -> new Answer(text, false)).toList();
    }
  }
}
