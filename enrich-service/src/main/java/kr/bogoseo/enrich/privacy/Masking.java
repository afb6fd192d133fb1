package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.enrich.BlockTexts;
import kr.bogoseo.enrich.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Puts a dot in the place of every letter and digit of personal data. The text is read as a whole,
 * so that a number is found although a line, a paragraph or a cell ends inside it; furniture, table
 * cells with the heads of their row and column, the file's own properties and what the sender says
 * are read by themselves.
 */
public final class Masking implements PersonalData {

  private static final char DOT = '●';

  private final boolean keepsOfficeLines;

  /**
   * A masking.
   *
   * @param keepsOfficeLines whether the landline of a department may stay on a press release
   */
  public Masking(boolean keepsOfficeLines) {
    this.keepsOfficeLines = keepsOfficeLines;
  }

  @Override
  public Masked mask(StructuredDocument document, Submission submission, Set<String> shown) {
    Pass pass = new Pass(document, shown);
    StructuredDocument hidden = pass.document(document);
    return new Masked(
        hidden, pass.submission(submission), pass.places(), pass.count(), pass.kinds());
  }

  /** One document's masking; counts as it goes. */
  private final class Pass {

    private final Set<String> shown;
    private final OfficeLines office;
    private final String text;
    private final List<Find> inText;
    private final Set<String> known;
    private final Map<String, Integer> counts = new TreeMap<>();

    Pass(StructuredDocument document, Set<String> shown) {
      this.shown = shown;
      this.office = new OfficeLines(keepsOfficeLines && OfficeLines.onPressRelease(document));
      this.text = document.text();
      List<Find> found = Finder.find(text);
      this.known = Finder.numbers(text, kept(text, found));
      List<Find> all = new ArrayList<>(kept(text, Finder.withKnown(text, found, known)));
      all.addAll(cells(document, all));
      all.sort(java.util.Comparator.comparingInt(Find::start));
      this.inText = all;
      count(inText);
    }

    /** What only the heads of its row and column tell about a cell, as places of the text. */
    private List<Find> cells(StructuredDocument document, List<Find> found) {
      int[] starts = BlockTexts.starts(document);
      List<Find> more = new ArrayList<>();
      for (int i = 0; i < starts.length; i++) {
        Block block = document.blocks().get(i);
        List<List<String>> rows = block.rows();
        if (rows != null && starts[i] >= 0) {
          int base = starts[i];
          for (Find find : kept(block.text(), TableCells.find(block.text(), rows))) {
            Find placed = new Find(base + find.start(), base + find.end(), find.kind());
            if (found.stream().noneMatch(placed::overlaps)
                && more.stream().noneMatch(placed::overlaps)) {
              more.add(placed);
            }
          }
        }
      }
      return more;
    }

    private List<Find> kept(String in, List<Find> finds) {
      return finds.stream()
          .filter(find -> !shown.contains(find.kind().id()))
          .filter(find -> !office.keeps(in, find))
          .toList();
    }

    private void count(List<Find> finds) {
      finds.forEach(find -> counts.merge(find.kind().id(), 1, Integer::sum));
    }

    List<Place> places() {
      return inText.stream()
          .map(find -> new Place(find.start(), find.end(), find.kind().id()))
          .toList();
    }

    int count() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<String> kinds() {
      return List.copyOf(counts.keySet());
    }

    StructuredDocument document(StructuredDocument document) {
      String hidden = hide(text, inText);
      int[] starts = BlockTexts.starts(document);
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < starts.length; i++) {
        Block block = document.blocks().get(i);
        String own =
            starts[i] >= 0
                ? hidden.substring(starts[i], starts[i] + block.text().length())
                : alone(block.text());
        blocks.add(new Block(block.kind(), block.level(), own, block.page(), rows(block, own)));
      }
      Map<String, String> properties = new TreeMap<>();
      document.properties().forEach((name, value) -> properties.put(name, alone(value)));
      return new StructuredDocument(
          document.mediaType(),
          document.language(),
          document.pages(),
          List.copyOf(blocks),
          hidden,
          document.warnings().stream().map(this::alone).toList(),
          document.extractor(),
          document.ocrPages(),
          properties);
    }

    /** Cells as they now stand in the block's text, so that both say the same. */
    private @Nullable List<List<String>> rows(Block block, String own) {
      List<List<String>> rows = block.rows();
      if (rows == null) {
        return null;
      }
      List<List<String>> hidden = new ArrayList<>();
      int at = 0;
      for (List<String> row : rows) {
        List<String> cells = new ArrayList<>();
        for (String cell : row) {
          int found = block.text().indexOf(cell, at);
          cells.add(found < 0 ? alone(cell) : own.substring(found, found + cell.length()));
          at = found < 0 ? at : found + cell.length();
        }
        hidden.add(List.copyOf(cells));
      }
      return List.copyOf(hidden);
    }

    Submission submission(Submission given) {
      SubmissionMetadata said = given.metadata();
      SubmissionMetadata hidden =
          new SubmissionMetadata(
              said.title() == null ? null : alone(said.title()),
              said.reportType(),
              said.publishAt(),
              said.language(),
              said.sourceUrl(),
              said.externalId(),
              said.keywords().stream().map(this::alone).toList());
      return new Submission(
          given.reportId(),
          given.version(),
          given.agencyId(),
          alone(given.fileName()),
          given.original(),
          given.receivedAt(),
          hidden);
    }

    private String alone(String own) {
      List<Find> finds = kept(own, Finder.find(own, known));
      count(finds);
      return hide(own, finds);
    }
  }

  private static String hide(String text, List<Find> finds) {
    if (finds.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (Find find : finds) {
      for (int i = find.start(); i < find.end(); i++) {
        if (Character.isLetterOrDigit(out.charAt(i))) {
          out.setCharAt(i, DOT);
        }
      }
    }
    return out.toString();
  }
}
