package kr.bogoseo.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ReportId;

/**
 * Writes reports. Every method throws {@link kr.bogoseo.contracts.StageException} with {@code
 * SEARCH_UNAVAILABLE} when the index is away or overloaded; the same call may then be made again.
 */
public interface ReportIndex {

  /**
   * A report and its passages.
   *
   * @param document its state decides where it goes: into public view, or behind the embargo
   * @param passages none for a withdrawn report
   */
  record Entry(ReportDocument document, List<PassageDocument> passages) {}

  /** What became of an entry. */
  sealed interface Written {
    /** It is in place, and searchable if it is public. */
    record Done() implements Written {}

    /** The index holds a newer version already. */
    record Superseded() implements Written {}

    /** The index will never take it. */
    record Refused(String reason) implements Written {}
  }

  /** Writes entries; answers in their order. */
  List<Written> write(List<Entry> entries);

  /** The document behind the embargo, with its event. */
  Optional<ReportDocument> held(ReportId id);

  /** Held documents whose instant has come, longest due first. */
  List<ReportDocument> due(Instant now, int limit);
}
