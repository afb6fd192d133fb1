package kr.bogoseo.search;

import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.Submission;

/**
 * Which embargoes a person has lifted. Kept in the document store, so that a redelivery or a
 * rebuilt index does not hold a released report back again. A release lifts the embargo it met; an
 * embargo that the agency sets afterwards holds again.
 */
public interface Releases {

  /** Remembers a release; an older one never replaces a newer one. */
  void remember(ReportCommand command);

  /** Whether the embargo of this submission was lifted. */
  boolean covers(Submission submission, Embargo embargo);
}
