package kr.bogoseo.search;

import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.Submission;

/**
 * Which reports were taken back. Kept in the document store as the tombstone for audit, and so that
 * an index built anew from the store does not bring them back.
 */
public interface Withdrawals {

  /** Remembers a withdrawal; an older one never replaces a newer one. */
  void remember(ReportCommand command);

  /** Whether the report was taken back after this version of it. */
  boolean covers(Submission submission);
}
