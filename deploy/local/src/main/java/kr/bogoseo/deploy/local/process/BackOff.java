package kr.bogoseo.deploy.local.process;

import java.time.Duration;

/**
 * How long to wait before a process that died is started again: 1 s, 2 s, 4 s … 30 s; back to 1 s
 * after a minute of life.
 */
final class BackOff {
  static final Duration FIRST = Duration.ofSeconds(1);
  static final Duration LONGEST = Duration.ofSeconds(30);
  static final Duration HEALTHY = Duration.ofSeconds(60);

  private Duration next = FIRST;

  /**
   * The wait before the next start.
   *
   * @param lived how long the process was ready before it died; zero when it never was
   */
  Duration after(Duration lived) {
    if (lived.compareTo(HEALTHY) >= 0) {
      next = FIRST;
    }
    Duration now = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return now;
  }
}
