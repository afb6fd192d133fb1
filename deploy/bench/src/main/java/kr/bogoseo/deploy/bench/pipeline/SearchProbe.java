package kr.bogoseo.deploy.bench.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.Services;

/** One person who searches all the time while reports come in. */
final class SearchProbe implements AutoCloseable {
  private static final long PAUSE_MILLIS = 100;
  private static final List<String> QUERIES =
      List.of("보스턴 바이오 클러스터", "오송", "투자 유치 전략", "Boston bio cluster", "공동 연구장비");

  private final Services services;
  private final List<Double> times = Collections.synchronizedList(new ArrayList<>());
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Thread thread;
  private volatile int failed;

  private SearchProbe(Services services) {
    this.services = services;
    this.thread = Thread.ofVirtual().unstarted(this::search);
  }

  static SearchProbe start(Services services) {
    SearchProbe probe = new SearchProbe(services);
    probe.thread.start();
    return probe;
  }

  List<Double> times() {
    return List.copyOf(times);
  }

  int failed() {
    return failed;
  }

  @Override
  public void close() throws InterruptedException {
    stopped.set(true);
    thread.join();
  }

  private void search() {
    int failures = 0;
    try {
      for (int n = 0; !stopped.get(); n++) {
        Answer answer =
            services.search(
                "/v1/reports", Map.of("q", QUERIES.get(n % QUERIES.size()), "highlight", "true"));
        if (answer.ok()) {
          times.add(answer.millis());
        } else {
          failed = ++failures;
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
