package kr.bogoseo.contracts;

/**
 * The record is filled in; the report can be indexed.
 *
 * @param submission the facts
 * @param document JSON of {@link kr.bogoseo.contracts.document.StructuredDocument} in the store
 * @param translation JSON of {@link kr.bogoseo.contracts.document.TranslatedDocument} in the store
 * @param tagged JSON of {@link kr.bogoseo.contracts.document.TaggedDocument} in the store
 */
public record ReportTagged(
    Submission submission, ContentRef document, ContentRef translation, ContentRef tagged)
    implements ReportEvent {
  @Override
  public String topic() {
    return Topics.TAGGED;
  }

  @Override
  public ReportTagged with(Submission other) {
    return new ReportTagged(other, document, translation, tagged);
  }
}
