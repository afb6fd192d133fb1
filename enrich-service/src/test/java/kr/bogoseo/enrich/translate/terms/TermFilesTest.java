package kr.bogoseo.enrich.translate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.bogoseo.enrich.Hangul;
import org.junit.jupiter.api.Test;

/** The rules of the README beside the term files. */
class TermFilesTest {

  private static final Set<String> PARTS =
      Set.of(
          "noun", "verb", "adj", "adv", "conj", "det", "num", "counter", "suffix", "prefix",
          "phrase");
  private static final Set<String> NAME_KINDS =
      Set.of("given", "family", "both", "figure", "title");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");
  private static final Pattern FORBIDDEN = Pattern.compile("[;=]");

  private record Row(String file, int line, List<String> cells) {

    String ko() {
      return cells.get(0);
    }

    String en() {
      return cells.get(1);
    }

    String pos() {
      return cells.get(2);
    }

    @Override
    public String toString() {
      return file + ":" + line + " " + cells;
    }
  }

  @Test
  void everyRowHasFourColumnsAndAKnownPartOfSpeech() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(row.cells()).as(row.toString()).hasSize(4);
              assertThat(row.ko()).as(row.toString()).isNotBlank().isEqualTo(row.ko().strip());
              assertThat(kinds(row.file())).as(row.toString()).contains(row.pos());
            });
  }

  @Test
  void englishHoldsNoKoreanAndNoSeparators() {
    assertThat(rows())
        .filteredOn(row -> HANGUL.matcher(row.en()).find() || FORBIDDEN.matcher(row.en()).find())
        .isEmpty();
    assertThat(rows())
        .filteredOn(row -> row.en().isBlank() && !row.pos().equals("title"))
        .isEmpty();
  }

  @Test
  void aWordHasOneEntryAPartOfSpeech() {
    Set<String> seen = new HashSet<>();
    List<Row> twice = new ArrayList<>();
    for (Row row : rows()) {
      String group = kinds(row.file()).equals(PARTS) ? "terms" : row.file();
      if (!seen.add(group + "\t" + row.ko() + "\t" + row.pos())) {
        twice.add(row);
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void verbsAndInflectedAdjectivesAreStems() {
    assertThat(rows())
        .filteredOn(row -> row.pos().equals("verb"))
        .filteredOn(row -> row.ko().endsWith("다") && row.ko().length() > 2)
        .isEmpty();
    assertThat(rows())
        .filteredOn(row -> row.pos().equals("verb"))
        .filteredOn(row -> row.en().startsWith("to "))
        .isEmpty();
  }

  @Test
  void thereAreEnoughNamesAndTerms() {
    List<Row> rows = rows();

    assertThat(rows.stream().filter(row -> !row.file().equals("people.tsv")).count())
        .isGreaterThan(2_500);
    assertThat(new TermBase().people().names()).hasSizeGreaterThan(1_500).allMatch(Hangul::isAll);
  }

  private static Set<String> kinds(String file) {
    return switch (file) {
      case "people.tsv" -> NAME_KINDS;
      case "loanwords.tsv" -> Set.of("loan");
      case "former-names.tsv" -> Set.of("name");
      default -> PARTS;
    };
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i++) {
          rows.add(
              new Row(
                  String.valueOf(file.getFileName()),
                  i + 1,
                  List.of(lines.get(i).split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(TermFilesTest.class.getResource("/terms")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
