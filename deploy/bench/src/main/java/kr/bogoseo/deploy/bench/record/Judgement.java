package kr.bogoseo.deploy.bench.record;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.deploy.bench.record.Fact.Verdict;

/**
 * The facts of one or more records, judged. A wrong or invented value counts double against a
 * missing one.
 */
final class Judgement {
  private final List<Line> lines = new ArrayList<>();
  private int facts;

  /** One field judged. */
  record Line(String document, String field, Verdict verdict, Object expected, Object found) {}

  void judge(String document, Fact fact, List<String> found) {
    facts++;
    lines.add(new Line(document, fact.field(), fact.judge(found), fact.accepted(), found));
  }

  /**
   * Judges a list element by element: each expected one is a fact, each further one invented where
   * the expected ones are all there are.
   *
   * @param expected the right answers of each element
   */
  void judgeAll(
      String document,
      String field,
      List<List<String>> expected,
      List<String> found,
      boolean complete) {
    List<String> left = new ArrayList<>(found);
    for (List<String> one : expected) {
      Fact fact = new Fact(field, one, false, false);
      List<String> hits =
          left.stream().filter(f -> fact.judge(List.of(f)) == Verdict.RIGHT).toList();
      judge(document, fact, hits.isEmpty() ? List.of() : List.of(hits.getFirst()));
      left.removeAll(hits);
    }
    if (complete) {
      left.forEach(
          extra ->
              lines.add(new Line(document, field, Verdict.INVENTED, List.of(), List.of(extra))));
    }
  }

  int facts() {
    return facts;
  }

  long count(Verdict verdict) {
    return lines.stream().filter(line -> line.verdict() == verdict).count();
  }

  /** One less a missing and two for each wrong or invented value, a fact; not below 0. */
  double score() {
    long lost = count(Verdict.MISSING) + 2 * (count(Verdict.WRONG) + count(Verdict.INVENTED));
    return Math.max(0, 1 - (double) lost / facts);
  }

  List<Line> faults() {
    return lines.stream().filter(line -> line.verdict() != Verdict.RIGHT).toList();
  }
}
