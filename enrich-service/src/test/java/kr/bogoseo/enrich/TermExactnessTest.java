package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names, values and terms of sentences in the style of the reports, written for this test. Rules
 * may be developed on the open ones; the others are only counted.
 */
class TermExactnessTest {

  @ParameterizedTest
  @CsvSource({"terms-open.tsv, 0.95", "terms-held-out.tsv, 0.93"})
  void termsComeOutAsWrittenInEnglish(String file, double least) throws IOException {
    List<String> missed = new ArrayList<>();
    int terms = 0;
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      String english = translated(cells[0]).toLowerCase(Locale.ROOT);
      for (String term : cells[1].split("\\|", -1)) {
        terms++;
        if (!english.contains(term.toLowerCase(Locale.ROOT))) {
          missed.add(term);
        }
      }
    }

    double exact = 1 - (double) missed.size() / terms;
    assertThat(exact).as("%s: %s of %s missed", file, missed.size(), terms).isGreaterThan(least);
  }

  private static String translated(String korean) {
    Enrichment enrichment = Enrichment.shared();
    List<NormalizedValue> values = enrichment.values.find(korean, null);
    List<Tag> names = enrichment.tagger.tag(korean);
    List<Translator.Source> sources = new ArrayList<>();
    for (Sentences.Span span : Sentences.split(korean)) {
      sources.add(enrichment.texts.source(korean, span.start(), span.end(), values, names, "en"));
    }
    StringBuilder english = new StringBuilder();
    for (TranslateTexts.Item item : enrichment.texts.translate("ko", "en", sources).items()) {
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
}
