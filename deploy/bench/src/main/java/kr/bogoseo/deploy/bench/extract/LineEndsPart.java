package kr.bogoseo.deploy.bench.extract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.SpaceFree;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Paragraph;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Row;

/**
 * What becomes of line ends. HWP and HWPX files of the collection hold the lines their office
 * program made, so each document is drawn as a PDF and written as plain text with its lines, both
 * with the blanks at line ends and without, read by us, and compared with its paragraphs. Half of
 * the documents are for looking at when rules are made, half are not.
 */
final class LineEndsPart {
  private static final int FEW = 3;

  /** Letters that tell one document from another. */
  private static final int DIGEST_FROM = 100;

  private static final int DIGEST_TO = 200;

  private final CorpusFiles corpus;
  private final OurReader reader;
  private final Map<String, Map<LineEnds.Found, Integer>> counts = new LinkedHashMap<>();

  LineEndsPart(CorpusFiles corpus, OurReader reader) {
    this.corpus = corpus;
    this.reader = reader;
  }

  /** How a document is put before the reader. */
  private enum Form {
    PDF_WITH_BLANKS("PDF, blanks kept at line ends"),
    PDF("PDF, no blanks at line ends"),
    TEXT_WITH_BLANKS("text, blanks kept at line ends"),
    TEXT("text, no blanks at line ends");

    private final String title;

    Form(String title) {
      this.title = title;
    }

    byte[] bytes(LaidOutText document) {
      return switch (this) {
        case PDF_WITH_BLANKS -> new DrawnPages(true).pdf(document);
        case PDF -> new DrawnPages(false).pdf(document);
        case TEXT_WITH_BLANKS -> lines(document, true);
        case TEXT -> lines(document, false);
      };
    }

    String ending() {
      return this == PDF_WITH_BLANKS || this == PDF ? ".pdf" : ".txt";
    }

    private static byte[] lines(LaidOutText document, boolean blanks) {
      StringBuilder text = new StringBuilder();
      for (Paragraph paragraph : document.paragraphs()) {
        for (Row row : paragraph.rows()) {
          text.append(blanks ? row.text() : row.text().stripTrailing()).append('\n');
        }
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  void addTo(Figures figures) throws InterruptedException {
    for (LaidOutText document : documents()) {
      LineEnds ends = LineEnds.of(document);
      if (ends.ends().size() < FEW) {
        continue;
      }
      for (Form form : Form.values()) {
        Reading reading = reader.read("lines" + form.ending(), form.bytes(document));
        if (reading.ok()) {
          count(form, isTest(document), ends, new SpaceFree(reading.text()));
        }
      }
    }
    for (Form form : Form.values()) {
      figures.row(
          "line ends, " + form.title,
          "0.95",
          "test " + shown(form, true) + ", tuning " + shown(form, false));
    }
    figures.detail("lineEnds", counts);
  }

  /** The documents with a stored layout, each once though it lies there in several formats. */
  private List<LaidOutText> documents() {
    List<LaidOutText> documents = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Path> files =
        corpus.some(
            Integer.MAX_VALUE, file -> Set.of("hwp", "hwpx").contains(TextReader.ending(file)));
    for (Path file : files) {
      LaidOutText document = StoredLayouts.of(file);
      String letters =
          document.paragraphs().stream()
              .flatMap(paragraph -> paragraph.rows().stream())
              .map(row -> SpaceFree.of(row.text()))
              .collect(Collectors.joining());
      if (letters.length() >= DIGEST_TO && seen.add(letters.substring(DIGEST_FROM, DIGEST_TO))) {
        documents.add(document);
      }
    }
    return documents;
  }

  /** By name without numbers, so that issues of a series stay on one side. */
  private static boolean isTest(LaidOutText document) {
    return (document.name().replaceAll("[0-9]", "").hashCode() & 0x40) != 0;
  }

  private void count(Form form, boolean test, LineEnds ends, SpaceFree text) {
    Map<LineEnds.Found, Integer> found =
        counts.computeIfAbsent(key(form, test), key -> new EnumMap<>(LineEnds.Found.class));
    ends.ends().forEach(end -> found.merge(end.in(text), 1, Integer::sum));
  }

  private String shown(Form form, boolean test) {
    Map<LineEnds.Found, Integer> found = counts.getOrDefault(key(form, test), Map.of());
    int all = found.values().stream().mapToInt(Integer::intValue).sum();
    int right = found.getOrDefault(LineEnds.Found.RIGHT, 0);
    return String.format(Locale.ROOT, "%.3f of %d", all == 0 ? 0 : (double) right / all, all);
  }

  private static String key(Form form, boolean test) {
    return form + (test ? " test" : " tuning");
  }
}
