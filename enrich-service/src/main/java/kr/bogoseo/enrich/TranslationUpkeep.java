package kr.bogoseo.enrich;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what translation needs done now and then, one after the other, on one thread. */
public final class TranslationUpkeep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TranslationUpkeep.class);

  private final ScheduledExecutorService thread;
  private final Runnable last;

  /**
   * Starts.
   *
   * @param work what to do, in this order
   * @param last what to do before it ends
   * @param every how long to wait in between
   */
  public TranslationUpkeep(List<Runnable> work, Runnable last, Duration every) {
    this.last = last;
    this.thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("translation-upkeep").factory());
    for (Runnable one : work) {
      var unused =
          thread.scheduleWithFixedDelay(
              () -> quietly(one), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** What fails now is tried again next time. */
  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("upkeep of translations will be tried again: {}", e.toString());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    quietly(last);
  }
}
