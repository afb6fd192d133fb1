package kr.bogoseo.contracts.stage;

import java.util.Optional;
import java.util.function.Consumer;
import kr.bogoseo.contracts.ReportEvent;

/**
 * What a stage does with an event.
 *
 * @param <I> the event it reads
 */
@FunctionalInterface
public interface StageWork<I extends ReportEvent> {

  /**
   * Does the work; doing it again with the same event gives an equal result.
   *
   * @param event what to work on
   * @param progress takes sentences about slow work, for the timeline
   * @throws kr.bogoseo.contracts.StageException when it cannot be done; the code's kind decides
   *     what follows
   */
  Next apply(I event, Consumer<String> progress);

  /**
   * Told after the outcome is published, so that what only this event needed can be erased. May be
   * called again for the same event; a {@link kr.bogoseo.contracts.StageException} thrown here has
   * the event delivered again.
   *
   * @param event what was worked on
   * @param next what followed; empty when the report failed
   */
  default void settled(I event, Optional<Next> next) {
    // Most work keeps nothing of its own.
  }

  /**
   * The event that follows.
   *
   * @param topic where it goes
   * @param event what
   */
  record Next(String topic, ReportEvent event) {

    /** The event on its own topic. */
    public static Next of(ReportEvent event) {
      return new Next(event.topic(), event);
    }
  }
}
