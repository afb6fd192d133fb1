package kr.bogoseo.search.web;

import java.util.List;
import java.util.Locale;
import kr.bogoseo.search.Replay;
import org.jspecify.annotations.Nullable;

/**
 * What became of a replay.
 *
 * @param dryRun whether it was only a rehearsal
 * @param matched how many reports it concerned
 * @param replayed how many are, or would be, on their way again
 * @param items the first thousand of them
 */
record ReplayAnswer(boolean dryRun, int matched, long replayed, List<Item> items) {

  /**
   * A report.
   *
   * @param result {@code replayed}, {@code would_replay}, {@code unknown}, {@code withdrawn} or
   *     {@code nothing_stored}
   * @param topic where it begins again; null when it does not
   */
  record Item(String id, String result, @Nullable String topic) {}

  static ReplayAnswer of(Replay.Tally tally, boolean dryRun) {
    return new ReplayAnswer(
        dryRun,
        tally.matched(),
        tally.replayed(),
        tally.first().stream()
            .map(
                item ->
                    new Item(
                        item.id(),
                        item.result().name().toLowerCase(Locale.ROOT),
                        item.topic().orElse(null)))
            .toList());
  }
}
