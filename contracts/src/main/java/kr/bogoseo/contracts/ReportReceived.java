package kr.bogoseo.contracts;

/**
 * Intake accepted a file and keeps it.
 *
 * @param submission the facts
 */
public record ReportReceived(Submission submission) implements ReportEvent {
  @Override
  public String topic() {
    return Topics.RECEIVED;
  }

  @Override
  public ReportReceived with(Submission other) {
    return new ReportReceived(other);
  }
}
