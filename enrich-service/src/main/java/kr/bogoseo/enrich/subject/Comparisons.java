package kr.bogoseo.enrich.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.BlockTexts;

/** Clusters set beside each other: by a word of comparing, in a table, chapter by chapter. */
final class Comparisons {

  private static final int SERIES = 3;
  private static final Pattern WORD =
      Pattern.compile(
          "비교|대비|차이|벤치마킹|반면|달리|에 비해|보다 |못지않|견주|유사|상위|순위|\\bcompar|\\bversus\\b|\\bvs\\b|\\bunlike\\b|\\bwhereas\\b|\\bbenchmark|\\brank",
          Pattern.CASE_INSENSITIVE);

  private final StructuredDocument document;
  private final Clauses clauses;
  private final String text;

  Comparisons(StructuredDocument document, String text) {
    this.document = document;
    this.clauses = new Clauses(text);
    this.text = text;
  }

  /** By cluster id the first place that proves it. */
  Map<String, ReportSubjects.Proof> find(List<Tag> tags) {
    Map<String, ReportSubjects.Proof> compared = new TreeMap<>();
    List<Tag> clusters = tags.stream().filter(t -> t.type() == Tag.Type.CLUSTER).toList();
    for (Tag tag : clusters) {
      int start = clauses.start(tag.start());
      int end = clauses.end(tag.end());
      List<Tag> together = within(clusters, start, end);
      if (distinct(together) >= 2 && WORD.matcher(text.substring(start, end)).find()) {
        put(compared, together, 0.85);
      }
    }
    List<Tag> headed = new ArrayList<>();
    int[] starts = BlockTexts.starts(document);
    for (int i = 0; i < starts.length; i++) {
      Block block = document.blocks().get(i);
      if (starts[i] >= 0) {
        List<Tag> inside = within(clusters, starts[i], starts[i] + block.text().length());
        if (block.kind() == BlockKind.TABLE && distinct(inside) >= SERIES) {
          put(compared, inside, 0.8);
        } else if (block.kind() == BlockKind.HEADING) {
          headed.addAll(inside);
        }
      }
    }
    if (distinct(headed) >= SERIES) {
      put(compared, headed, 0.75);
    }
    return compared;
  }

  private static List<Tag> within(List<Tag> tags, int start, int end) {
    return tags.stream().filter(t -> start <= t.start() && t.end() <= end).toList();
  }

  private static int distinct(List<Tag> tags) {
    Set<String> ids = new HashSet<>();
    tags.forEach(tag -> ids.add(tag.id()));
    return ids.size();
  }

  private static void put(
      Map<String, ReportSubjects.Proof> compared, List<Tag> tags, double confidence) {
    tags.forEach(
        tag -> compared.putIfAbsent(tag.id(), new ReportSubjects.Proof(tag.start(), confidence)));
  }
}
