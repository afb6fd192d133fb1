package kr.bogoseo.deploy.bench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
 * Labelled queries against the four labelled reports. Other reports of the stack were not judged
 * and are left out of the ranking.
 */
public final class SearchBenchmark implements Benchmark {
  private static final List<String> FILES =
      List.of(
          "trip_page.txt",
          "press_release.txt",
          "training_report_part1.txt",
          "research_paper_front.txt");
  private static final int DEPTH = 10;
  private static final int ASKED_FOR = 100;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Figures run(BenchOptions options, Services services) throws InterruptedException {
    if (!services.canSubmit()) {
      throw new BenchException(
          "no agency key: --data DIR of the running stack, --keys FILE or BOGOSEO_AGENCY_KEY. "
              + "기관 키가 없습니다.");
    }
    Map<String, Path> reports = new LinkedHashMap<>();
    FILES.forEach(file -> reports.put(file, options.report(file)));
    Map<String, String> files = new ReportsInPlace(services).submit(reports);
    Figures figures =
        new Figures(
            name(), List.of("nDCG@10", "recall@10", "first", "hits", "nDCG with filters", "ms"));
    List<Ranking> rankings = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    for (JsonNode label : LabelFiles.tree(options.label("queries.json")).path("queries")) {
      LabelledQuery query = LabelledQuery.of(label);
      Hits hits = hits(services, query, Map.of(), files);
      Object filtered = "";
      if (!query.filters().isEmpty()) {
        filtered =
            hits(services, query, filters(services, query, files), files).ranking.ndcg(DEPTH);
      }
      OptionalInt first = hits.ranking.firstRelevant();
      figures.row(
          query.id() + " " + query.text(),
          "",
          hits.ranking.ndcg(DEPTH),
          hits.ranking.recall(DEPTH),
          first.isPresent() ? first.getAsInt() : "none",
          hits.total,
          filtered,
          hits.millis);
      rankings.add(hits.ranking);
      times.add(hits.millis);
    }
    figures.row(
        "mean of " + rankings.size(),
        "",
        rankings.stream().mapToDouble(r -> r.ndcg(DEPTH)).average().orElse(0),
        rankings.stream().mapToDouble(r -> r.recall(DEPTH)).average().orElse(0),
        "",
        "",
        "",
        new Percentiles(times).mean());
    figures.detail("millis", new Percentiles(times).json());
    return figures;
  }

  private record Hits(Ranking ranking, long total, double millis) {}

  private static Hits hits(
      Services services,
      LabelledQuery query,
      Map<String, String> filters,
      Map<String, String> files)
      throws InterruptedException {
    Map<String, String> parameters = new LinkedHashMap<>(filters);
    parameters.put("q", query.text());
    parameters.put("size", Integer.toString(ASKED_FOR));
    var answer = services.search("/v1/reports", parameters);
    JsonNode body = answer.expect("Searching " + query.text());
    List<String> found = new ArrayList<>();
    for (JsonNode hit : body.path("hits")) {
      String file = files.get(hit.path("id").asString(""));
      if (file != null) {
        found.add(file);
      }
    }
    return new Hits(
        new Ranking(found, query.grades()), body.path("total").asLong(0), answer.millis());
  }

  /** The agency's id in place of its name: the one the labelled report was filed under. */
  private static Map<String, String> filters(
      Services services, LabelledQuery query, Map<String, String> files)
      throws InterruptedException {
    Map<String, String> filters = new LinkedHashMap<>(query.filters());
    if (filters.containsKey("agency")) {
      filters.remove("agency");
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (query.grades().containsKey(file.getValue())) {
          String agency =
              services
                  .search("/v1/reports/" + file.getKey(), Map.of())
                  .expect("Reading " + file.getValue())
                  .path("agency")
                  .path("id")
                  .asString("");
          if (!agency.isEmpty()) {
            filters.put("agency", agency);
          }
        }
      }
    }
    return filters;
  }
}
