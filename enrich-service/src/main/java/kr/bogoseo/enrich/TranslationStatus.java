package kr.bogoseo.enrich;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How translation is, as operators see it. */
public final class TranslationStatus {

  /** Counting what waits costs a look at each; more often than this nobody needs it. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final TranslateTexts texts;
  private final Untranslated untranslated;
  private final TranslationMemory memory;
  private final Clock clock;
  private Instant counted = Instant.EPOCH;
  private Pending pending = new Pending(0, 0);
  private volatile int improvable;

  /** The status of these parts. */
  public TranslationStatus(
      TranslateTexts texts, Untranslated untranslated, TranslationMemory memory, Clock clock) {
    this.texts = texts;
    this.untranslated = untranslated;
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * What waits for a translation.
   *
   * @param reports how many reports
   * @param segments of all of them
   */
  public record Pending(int reports, long segments) {}

  /**
   * The status.
   *
   * @param engines in the order they are asked
   * @param pending what waits
   * @param improvable reports with segments that a better engine is to do again when it is back
   * @param memory what is remembered
   */
  public record Status(
      List<EngineStatus> engines,
      Pending pending,
      int improvable,
      TranslationMemory.Figures memory) {}

  /** How it is now; what waits may be some seconds old. */
  public Status now() {
    Pending waiting = pending();
    return new Status(texts.status(), waiting, improvable, memory.figures());
  }

  /** The engines alone, which costs nothing. */
  public List<EngineStatus> engines() {
    return texts.status();
  }

  private synchronized Pending pending() {
    Instant now = clock.instant();
    if (counted.plus(FRESH).isBefore(now)) {
      List<Untranslated.Waiting> waiting = untranslated.all();
      pending =
          new Pending(
              waiting.size(), waiting.stream().mapToLong(Untranslated.Waiting::segments).sum());
      improvable = untranslated.improvable().count();
      counted = now;
    }
    return pending;
  }
}
