package kr.bogoseo.enrich;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** What one engine did since the start; safe for several threads. */
final class EngineTally {

  private static final int KEPT = 512;

  private final LongAdder segments = new LongAdder();
  private final LongAdder characters = new LongAdder();
  private final double[] millis = new double[KEPT];
  private final AtomicBoolean away = new AtomicBoolean();
  private int requests;

  /** A request that was not answered; true when the one before was. */
  boolean leaves() {
    return !away.getAndSet(true);
  }

  /** A request that was answered. */
  void add(int texts, long length, double took) {
    away.set(false);
    segments.add(texts);
    characters.add(length);
    synchronized (millis) {
      millis[requests++ % KEPT] = took;
    }
  }

  long segments() {
    return segments.sum();
  }

  long characters() {
    return characters.sum();
  }

  /** Milliseconds that this share of the latest requests took at most; 0 before the first. */
  double latency(double share) {
    synchronized (millis) {
      int n = Math.min(requests, KEPT);
      if (n == 0) {
        return 0;
      }
      double[] sorted = Arrays.copyOf(millis, n);
      Arrays.sort(sorted);
      double exact = sorted[Math.min(n - 1, (int) (n * share))];
      return Math.round(exact * 10) / 10.0;
    }
  }
}
