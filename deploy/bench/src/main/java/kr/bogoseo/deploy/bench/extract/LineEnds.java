package kr.bogoseo.deploy.bench.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.deploy.bench.SpaceFree;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Paragraph;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Row;

/**
 * The line ends of a document of which is known what they are. Counted are those within paragraphs
 * and those between two of which one has several lines; not those whose letters stand in the
 * document twice, and not those before or after a paragraph whose places are doubtful.
 */
record LineEnds(List<End> ends) {
  private static final int AROUND = 12;

  /** What a line end is. */
  enum Kind {
    JOINED,
    BLANK,
    APART
  }

  /**
   * A line end.
   *
   * @param before the last letters before it, without blanks
   * @param after the first letters after it
   */
  record End(String before, String after, Kind kind, String line) {

    /** What a reading made of it; LOST counts as apart where that is right. */
    Found in(SpaceFree text) {
      int at = text.letters().indexOf(before + after);
      if (at < 0) {
        return kind == Kind.APART ? Found.RIGHT : Found.LOST;
      }
      String gap = text.gapAfter(at + before.length() - 1);
      Kind found = gap.isEmpty() ? Kind.JOINED : gap.indexOf('\n') < 0 ? Kind.BLANK : Kind.APART;
      if (found == kind) {
        return Found.RIGHT;
      }
      return switch (kind) {
        case APART -> Found.PARAGRAPH_MISSED;
        case JOINED -> found == Kind.BLANK ? Found.BLANK_INVENTED : Found.PARAGRAPH_INVENTED;
        case BLANK -> found == Kind.JOINED ? Found.BLANK_MISSED : Found.PARAGRAPH_INVENTED;
      };
    }
  }

  /** Right, or the kind of error. */
  enum Found {
    RIGHT,
    BLANK_MISSED,
    BLANK_INVENTED,
    PARAGRAPH_MISSED,
    PARAGRAPH_INVENTED,
    LOST
  }

  static LineEnds of(LaidOutText document) {
    List<Row> rows = new ArrayList<>();
    List<Paragraph> owners = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      rows.addAll(paragraph.rows());
      owners.addAll(Collections.nCopies(paragraph.rows().size(), paragraph));
    }
    Map<String, Integer> seen = new HashMap<>();
    List<End> ends = new ArrayList<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      Paragraph left = owners.get(i);
      Paragraph right = owners.get(i + 1);
      String before = SpaceFree.of(rows.get(i).text());
      String after = SpaceFree.of(rows.get(i + 1).text());
      before = before.substring(Math.max(0, before.length() - AROUND));
      after = after.substring(0, Math.min(AROUND, after.length()));
      seen.merge(before + after, 1, Integer::sum);
      if (left.plausible()
          && right.plausible()
          && Math.max(left.rows().size(), right.rows().size()) > 1) {
        String line = rows.get(i).text() + "|" + rows.get(i + 1).text();
        ends.add(new End(before, after, kind(rows.get(i), rows.get(i + 1), left == right), line));
      }
    }
    ends.removeIf(end -> seen.getOrDefault(end.before() + end.after(), 0) > 1);
    return new LineEnds(List.copyOf(ends));
  }

  private static Kind kind(Row row, Row next, boolean within) {
    if (!within) {
      return Kind.APART;
    }
    boolean blank = row.text().endsWith(" ");
    return blank || next.text().startsWith(" ") ? Kind.BLANK : Kind.JOINED;
  }
}
