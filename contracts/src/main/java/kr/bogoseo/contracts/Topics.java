package kr.bogoseo.contracts;

import java.util.List;

/**
 * The Kafka topics between the services. The key of every record is the {@link ReportId}, so the
 * events of one report stay in order within a topic; the value is the UTF-8 JSON of the event
 * record named beside the topic.
 */
public final class Topics {

  /** {@link ReportReceived}: intake accepted a file. */
  public static final String RECEIVED = "reports.received";

  /** {@link ReportReceived}: the slow lane, for reports whose pages need character recognition. */
  public static final String OCR = "reports.ocr";

  /** {@link ReportExtracted}: the file became a structured document. */
  public static final String EXTRACTED = "reports.extracted";

  /** {@link ReportTranslated}: values normalised, segments translated. */
  public static final String TRANSLATED = "reports.translated";

  /** {@link ReportTagged}: record and tags made; ready to be indexed. */
  public static final String TAGGED = "reports.tagged";

  /** {@link ReportProgress}: what every stage did, when, for how long. */
  public static final String PROGRESS = "reports.progress";

  /** {@link ReportFailed}: a stage gave up on a report, with a code. */
  public static final String FAILED = "reports.failed";

  /** {@link ReportCommand}: withdraw, release. */
  public static final String COMMANDS = "reports.commands";

  /** Every topic above, for creation at start. */
  public static final List<String> ALL =
      List.of(RECEIVED, OCR, EXTRACTED, TRANSLATED, TAGGED, PROGRESS, FAILED, COMMANDS);

  private Topics() {}

  /** Where the raw bytes of a record go that names no report. */
  public static String deadLetters(String topic) {
    return topic + ".dlq";
  }
}
