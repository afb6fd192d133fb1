package kr.bogoseo.search;

import java.util.List;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;

/**
 * Publishes facts. Every method waits for the broker and throws {@link
 * kr.bogoseo.contracts.StageException} with {@code KAFKA_UNAVAILABLE} when it did not take them.
 */
public interface Outcomes {

  /** A fact of a report's way. */
  void progress(ReportProgress progress);

  /** Facts of several reports, sent together and waited for once. */
  default void progress(List<ReportProgress> facts) {
    facts.forEach(this::progress);
  }

  /** A failure, and the progress that belongs to it. */
  void failed(ReportFailed failed, long durationMs);

  /** An event on a topic, which need not be its own (the slow lane has another). */
  void event(String topic, ReportEvent event);

  /** A command. */
  void command(ReportCommand command);
}
