package kr.bogoseo.contracts;

/**
 * Extraction made a structured document of the file.
 *
 * @param submission the facts
 * @param document JSON of {@link kr.bogoseo.contracts.document.StructuredDocument} in the store
 */
public record ReportExtracted(Submission submission, ContentRef document) implements ReportEvent {
  @Override
  public String topic() {
    return Topics.EXTRACTED;
  }

  @Override
  public ReportExtracted with(Submission other) {
    return new ReportExtracted(other, document);
  }
}
