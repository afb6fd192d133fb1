package kr.bogoseo.contracts.stage;

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
