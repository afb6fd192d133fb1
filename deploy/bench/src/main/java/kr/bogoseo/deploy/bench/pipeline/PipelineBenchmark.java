package kr.bogoseo.deploy.bench.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Benchmark;
import kr.bogoseo.deploy.bench.Endpoints;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.Percentiles;
import kr.bogoseo.deploy.bench.Services;
import kr.bogoseo.deploy.bench.SubmittedReports;
import tools.jackson.databind.JsonNode;

/**
 * Load on a stack of this machine: submissions, their way to publication, and searches meanwhile.
 * It leaves its reports behind, so it is for a stack with a data folder of its own.
 */
public final class PipelineBenchmark implements Benchmark {
  private static final int DEFAULT_COUNT = 200;
  private static final int MOST = 20_000;
  private static final int DEFAULT_CONCURRENCY = 8;
  private static final int MOST_AT_ONCE = 64;
  private static final int DEFAULT_MINUTES = 10;
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  @Override
  public String name() {
    return "pipeline";
  }

  @Override
  public boolean needsCorpus() {
    return false;
  }

  @Override
  public Figures run(BenchOptions options, Services services) throws InterruptedException {
    requireLoopback(options.endpoints());
    if (!services.canSubmit()) {
      throw new BenchException(
          "no agency key: --data DIR of the running stack, --keys FILE or BOGOSEO_AGENCY_KEY. "
              + "기관 키가 없습니다.");
    }
    int count = Math.clamp(options.number("count", DEFAULT_COUNT), 1, MOST);
    int concurrency =
        Math.clamp(options.number("concurrency", DEFAULT_CONCURRENCY), 1, MOST_AT_ONCE);
    int minutes = Math.clamp(options.number("minutes", DEFAULT_MINUTES), 1, 120);
    Submitting submitting =
        new Submitting(services, new UniqueFiles(options.root(), System.currentTimeMillis()));
    Map<String, JsonNode> ended;
    SearchProbe probe = SearchProbe.start(services);
    try (probe) {
      submitting.run(count, concurrency, Duration.ofMinutes(minutes).toSeconds());
      if (submitting.accepted().isEmpty()) {
        throw new BenchException("nothing was accepted: " + submitting.refused());
      }
      ended =
          new SubmittedReports(services).await(submitting.accepted(), Duration.ofMinutes(minutes));
    }
    return figures(count, submitting, ended, probe);
  }

  private Figures figures(
      int count, Submitting submitting, Map<String, JsonNode> ended, SearchProbe probe) {
    Figures figures = new Figures(name(), List.of("value", "p50 ms", "p95 ms", "p99 ms", "max ms"));
    Percentiles accepting = new Percentiles(submitting.times());
    figures.row(
        "accepted a second",
        "",
        submitting.acceptedPerSecond(),
        accepting.at(50),
        accepting.at(95),
        accepting.at(99),
        accepting.at(100));
    List<Journey> journeys = new ArrayList<>();
    StageTimes stages = new StageTimes();
    Map<String, Integer> states = new TreeMap<>();
    for (JsonNode submission : ended.values()) {
      String state = SubmittedReports.state(submission);
      states.merge(state, 1, Integer::sum);
      if (state.equals("PUBLISHED")) {
        stages.add(submission);
        Journey.of(submission).ifPresent(journeys::add);
      }
    }
    Percentiles way = new Percentiles(journeys.stream().map(Journey::millis).toList());
    figures.row(
        "accepted to PUBLISHED",
        "",
        journeys.size() + "/" + count,
        way.at(50),
        way.at(95),
        way.at(99),
        way.at(100));
    figures.row("published a second, first to last", "", perSecond(journeys).orElse(Double.NaN));
    stages.working().forEach((stage, times) -> row(figures, "  at work in " + stage, times));
    stages.waiting().forEach((stage, times) -> row(figures, "  waiting for " + stage, times));
    Percentiles searching = new Percentiles(probe.times());
    figures.row(
        "searches meanwhile",
        "",
        probe.times().size(),
        searching.at(50),
        searching.at(95),
        searching.at(99),
        searching.at(100));
    figures.row("searches failed", "0", probe.failed());
    figures.remark("states " + states + ", refused " + submitting.refused());
    figures.detail("accepting", accepting.json());
    figures.detail("acceptedToPublished", way.json());
    figures.detail("searching", searching.json());
    figures.detail("states", states);
    figures.detail("refused", submitting.refused());
    return figures;
  }

  private static void row(Figures figures, String measure, Percentiles times) {
    figures.row(measure, "", "", times.at(50), times.at(95), times.at(99), times.at(100));
  }

  /** Published reports a second from the first acceptance to the last publication. */
  static Optional<Double> perSecond(List<Journey> journeys) {
    Optional<Instant> first =
        journeys.stream().map(Journey::accepted).min(Comparator.naturalOrder());
    Optional<Instant> last = journeys.stream().map(Journey::ended).max(Comparator.naturalOrder());
    if (first.isEmpty() || last.isEmpty() || !last.get().isAfter(first.get())) {
      return Optional.empty();
    }
    double seconds = Duration.between(first.get(), last.get()).toNanos() / 1e9;
    return Optional.of(journeys.size() / seconds);
  }

  private static void requireLoopback(Endpoints endpoints) {
    for (URI uri : List.of(endpoints.intake(), endpoints.search())) {
      if (!LOOPBACK.contains(String.valueOf(uri.getHost()))) {
        throw new BenchException("load is put on loopback only, not on " + uri);
      }
    }
  }
}
