package kr.bogoseo.deploy.bench.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Benchmark;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Percentiles;
import kr.bogoseo.deploy.bench.Ranking;
import kr.bogoseo.deploy.bench.Services;
import tools.jackson.databind.JsonNode;

/**
 * Queries about our own samples, Korean and English, misspelt, spaced otherwise, across languages;
 * beside BM25 over nori's morphemes and over letter runs, both of the plain texts. Each sample
 * counts in one format; other reports of the stack were not judged and are left out.
 */
public final class SampleSearchBenchmark implements Benchmark {
  private static final int DEPTH = 10;
  private static final int ASKED_FOR = 100;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String file() {
    return "search-samples";
  }

  @Override
  public boolean needsCorpus() {
    return false;
  }

  @Override
  public Figures run(BenchOptions options, Services services) throws InterruptedException {
    if (!services.canSubmit()) {
      throw new BenchException(
          "no agency key: --data DIR of the running stack, --keys FILE or BOGOSEO_AGENCY_KEY. "
              + "기관 키가 없습니다.");
    }
    List<SampleQuery> queries = SampleQuery.all();
    Map<String, Path> samples = samples(options, queries);
    Map<String, String> names = new ReportsInPlace(services).submit(samples);
    List<Judged> judged = new ArrayList<>();
    try (PlainWords words = new PlainWords()) {
      Bm25 nori = new Bm25(words::nori);
      Bm25 grams = new Bm25(PlainWords::grams);
      samples.forEach(
          (name, file) -> {
            String text = new String(LabelFiles.bytes(file), StandardCharsets.UTF_8);
            nori.add(name, text);
            grams.add(name, text);
          });
      for (SampleQuery query : queries) {
        Answer answer =
            services.search(
                "/v1/reports", Map.of("q", query.text(), "size", Integer.toString(ASKED_FOR)));
        judged.add(
            new Judged(
                query,
                new Ranking(found(answer, query, names), query.grades()),
                new Ranking(nori.find(query.text()), query.grades()),
                new Ranking(grams.find(query.text()), query.grades()),
                answer.millis()));
      }
    }
    return figures(judged);
  }

  /** How the three systems rank for a query. */
  private record Judged(
      SampleQuery query, Ranking ours, Ranking nori, Ranking grams, double millis) {}

  private static Map<String, Path> samples(BenchOptions options, List<SampleQuery> queries) {
    Map<String, Path> samples = new TreeMap<>();
    for (SampleQuery query : queries) {
      for (String name : query.grades().keySet()) {
        samples.put(name, options.root().resolve("samples").resolve(name).resolve(name + ".txt"));
      }
    }
    return samples;
  }

  /** Near-duplicates of a sample (its other formats) stand for it. */
  private static List<String> found(Answer answer, SampleQuery query, Map<String, String> names) {
    List<String> found = new ArrayList<>();
    for (JsonNode hit : answer.expect("Searching " + query.text()).path("hits")) {
      String name = names.get(hit.path("id").asString(""));
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }

  private static Figures figures(List<Judged> judged) {
    Figures figures =
        new Figures(
            "search, own samples",
            List.of(
                "nDCG@10", "MRR", "nori nDCG", "nori MRR", "letters nDCG", "letters MRR", "of"));
    Map<String, List<Judged>> kinds = new LinkedHashMap<>();
    for (Judged one : judged) {
      kinds.computeIfAbsent(one.query().kind(), kind -> new ArrayList<>()).add(one);
    }
    kinds.forEach((kind, some) -> row(figures, kind, some));
    row(figures, "all", judged);
    judged.stream()
        .filter(one -> one.ours().ndcg(DEPTH) < 0.9)
        .forEach(
            one ->
                figures.remark(
                    "%s %s: nDCG %.2f, found %s"
                        .formatted(
                            one.query().id(),
                            one.query().text(),
                            one.ours().ndcg(DEPTH),
                            one.ours().ids().stream().limit(3).toList())));
    Percentiles times = new Percentiles(judged.stream().map(Judged::millis).toList());
    figures.remark("ms p50 %.0f, p95 %.0f".formatted(times.at(50), times.at(95)));
    figures.detail("millis", times.json());
    return figures;
  }

  private static void row(Figures figures, String kind, List<Judged> some) {
    List<Object> values = new ArrayList<>();
    for (int system = 0; system < 3; system++) {
      int which = system;
      List<Ranking> rankings =
          some.stream()
              .map(one -> List.of(one.ours(), one.nori(), one.grams()).get(which))
              .toList();
      values.add(rankings.stream().mapToDouble(r -> r.ndcg(DEPTH)).average().orElse(0));
      values.add(rankings.stream().mapToDouble(Ranking::reciprocalRank).average().orElse(0));
    }
    values.add(some.size());
    figures.row(kind, "", values.toArray());
  }
}
