package kr.bogoseo.contracts;

/** What became of a report in a stage; one of these stands in every {@link ReportProgress}. */
public enum Outcome {
  /** Intake keeps the file and the event is on its way. */
  ACCEPTED,
  /** The sender corrected the metadata; the report runs again from its latest document. */
  CORRECTED,
  /** An operator, or a changed registry, sends the report through again. */
  REPLAYED,
  /** A part of slow work is done (pages recognised); {@code detail} says how much. */
  PROGRESSED,
  /** A dependency was away; the stage tries again. */
  RETRIED,
  /** The stage is done and the next event is published. */
  SUCCEEDED,
  /** The stage gave up; {@code detail} carries the code. */
  FAILED,
  /** Final: in the public index. */
  PUBLISHED,
  /** Final until its instant or its release: held back. */
  EMBARGOED,
  /** Final: taken back by its agency. */
  WITHDRAWN
}
