package kr.bogoseo.deploy.bench.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.Services;

/** Submits a number of files, some at a time, and keeps what was said. */
final class Submitting {
  private final Services services;
  private final UniqueFiles files;
  private final List<String> accepted = Collections.synchronizedList(new ArrayList<>());
  private final List<Double> times = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> refused = Collections.synchronizedMap(new TreeMap<>());
  private double seconds;

  Submitting(Services services, UniqueFiles files) {
    this.services = services;
    this.files = files;
  }

  /**
   * @param count of files
   * @param concurrency at once
   * @param limitSeconds after which no further file is submitted
   */
  void run(int count, int concurrency, long limitSeconds) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(limitSeconds);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < concurrency; i++) {
        threads.execute(
            () -> {
              for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                if (System.nanoTime() > end || !submit(n)) {
                  return;
                }
              }
            });
      }
    }
    seconds = (System.nanoTime() - start) / 1e9;
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Ids of accepted reports. */
  List<String> accepted() {
    return List.copyOf(accepted);
  }

  /** Milliseconds each accepted submission took. */
  List<Double> times() {
    return List.copyOf(times);
  }

  /** How often each code refused one. */
  Map<String, Integer> refused() {
    return Map.copyOf(refused);
  }

  double acceptedPerSecond() {
    return accepted.size() / seconds;
  }

  private boolean submit(int n) {
    UniqueFiles.NewFile file = files.file(n);
    try {
      Answer answer = services.submit(file.name(), file.content(), Map.of());
      if (answer.ok()) {
        accepted.add(answer.body().path("id").asString(""));
        times.add(answer.millis());
      } else {
        refused.merge(answer.code(), 1, Integer::sum);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
