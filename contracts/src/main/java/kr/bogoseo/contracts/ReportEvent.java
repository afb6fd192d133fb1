package kr.bogoseo.contracts;

/** An event that moves a report from one stage to the next. */
public sealed interface ReportEvent
    permits ReportReceived, ReportExtracted, ReportTranslated, ReportTagged {

  /** The submission this is about. */
  Submission submission();

  /** The topic this event is published on. */
  String topic();

  /** The same event for another version of the submission (a correction or a replay). */
  ReportEvent with(Submission other);
}
