package kr.bogoseo.contracts;

import java.time.Instant;

/**
 * Something a person wants done to a report that is already on its way or published.
 *
 * @param kind what
 * @param reportId to which report
 * @param version newer than every version before it; the index lets no older event undo it
 * @param agencyId the agency the report belongs to
 * @param fileName its file's name
 * @param by id of the key that asked
 * @param at when
 */
public record ReportCommand(
    Kind kind,
    ReportId reportId,
    long version,
    String agencyId,
    String fileName,
    String by,
    Instant at) {

  /** The things that can be asked. */
  public enum Kind {
    /** Take the report out of every public surface; a tombstone stays for audit. */
    WITHDRAW,
    /** Publish an embargoed report now. */
    RELEASE
  }
}
