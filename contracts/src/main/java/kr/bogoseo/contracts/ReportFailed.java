package kr.bogoseo.contracts;

import java.time.Instant;

/**
 * A stage gave up on a report. The event it gave up on is the report's latest on {@code origin},
 * kept in the document store under {@link kr.bogoseo.contracts.store.StoredNames#event}, so that a
 * replay needs nothing else.
 *
 * @param submission the report
 * @param stage where it failed
 * @param code why, stable; its kind decides what can be done
 * @param detail what exactly, for people; no stack trace, no document text
 * @param origin the topic whose event failed
 * @param at when
 * @param attempts how often it was tried, 1 or more
 */
public record ReportFailed(
    Submission submission,
    Stage stage,
    FailureCode code,
    String detail,
    String origin,
    Instant at,
    int attempts) {}
