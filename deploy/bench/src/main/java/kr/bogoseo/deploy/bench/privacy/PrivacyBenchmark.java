package kr.bogoseo.deploy.bench.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Benchmark;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.Services;
import tools.jackson.databind.JsonNode;

/** How much made-up personal data the enrich service would mask, and how much that is none. */
public final class PrivacyBenchmark implements Benchmark {

  private static final List<String> SPLITS = List.of("dev", "held");

  /** What was seen of one kind. */
  private static final class Count {
    private int cases;
    private int missed;
    private int right;
    private int wrong;

    double recall() {
      return cases == 0 ? Double.NaN : 1 - (double) missed / cases;
    }

    double precision() {
      return right + wrong == 0 ? Double.NaN : (double) right / (right + wrong);
    }
  }

  @Override
  public String name() {
    return "privacy";
  }

  @Override
  public Figures run(BenchOptions options, Services services) throws InterruptedException {
    Map<String, Map<String, Count>> counts = new TreeMap<>();
    SPLITS.forEach(split -> counts.put(split, new TreeMap<>()));
    List<Map<String, Object>> faults = new ArrayList<>();
    for (PrivacyCase one : PrivacySet.all()) {
      Answer answer = services.analyze(one.text());
      Count count =
          counts
              .computeIfAbsent(one.split(), split -> new TreeMap<>())
              .computeIfAbsent(one.kind(), kind -> new Count());
      judge(one, answer.expect("Analysing").path("personal"), count, faults);
    }
    Figures figures = new Figures(name(), List.of("dev templates", "held-out templates"));
    List<Count> sums =
        SPLITS.stream().map(split -> sum(counts.getOrDefault(split, Map.of()))).toList();
    figures.row("recall", "0.99", sums.stream().map(Count::recall).toArray());
    figures.row("precision", "0.97", sums.stream().map(Count::precision).toArray());
    for (String kind : counts.getOrDefault("dev", Map.of()).keySet()) {
      List<Count> ofKind =
          SPLITS.stream()
              .map(split -> counts.getOrDefault(split, Map.of()).getOrDefault(kind, new Count()))
              .toList();
      boolean personal = !kind.startsWith("no-");
      figures.row(
          (personal ? "  found: " : "  taken for personal: ") + kind.replaceFirst("^no-", ""),
          personal ? "" : "0",
          ofKind.stream().map(c -> personal ? (Object) c.recall() : (Object) c.wrong).toArray());
    }
    figures.detail("faults", faults);
    return figures;
  }

  private static void judge(
      PrivacyCase one, JsonNode places, Count count, List<Map<String, Object>> faults) {
    count.cases += one.personal() ? 1 : 0;
    for (JsonNode place : places) {
      boolean overlaps =
          place.path("start").asInt() < one.end() && one.start() < place.path("end").asInt();
      if (one.personal() && overlaps) {
        count.right++;
      } else {
        count.wrong++;
        faults.add(Map.of("wrong", one, "as", place.path("kind").asString("")));
      }
    }
    if (one.personal() && !hidden(one, places)) {
      count.missed++;
      faults.add(Map.of("missed", one));
    }
  }

  /** Found only when no digit of it stays. */
  private static boolean hidden(PrivacyCase one, JsonNode places) {
    boolean touched = false;
    for (int i = one.start(); i < one.end(); i++) {
      boolean inside = false;
      for (JsonNode place : places) {
        inside |= place.path("start").asInt() <= i && i < place.path("end").asInt();
      }
      touched |= inside;
      if (!inside && Character.isDigit(one.text().charAt(i))) {
        return false;
      }
    }
    return touched;
  }

  private static Count sum(Map<String, Count> kinds) {
    Count sum = new Count();
    for (Count count : kinds.values()) {
      sum.cases += count.cases;
      sum.missed += count.missed;
      sum.right += count.right;
      sum.wrong += count.wrong;
    }
    return sum;
  }
}
