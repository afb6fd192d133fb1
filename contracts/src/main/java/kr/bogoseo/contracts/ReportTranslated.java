package kr.bogoseo.contracts;

/**
 * Values are normalised and the text is there in the other language.
 *
 * @param submission the facts
 * @param document JSON of {@link kr.bogoseo.contracts.document.StructuredDocument} in the store
 * @param translation JSON of {@link kr.bogoseo.contracts.document.TranslatedDocument} in the store
 */
public record ReportTranslated(Submission submission, ContentRef document, ContentRef translation)
    implements ReportEvent {
  @Override
  public String topic() {
    return Topics.TRANSLATED;
  }

  @Override
  public ReportTranslated with(Submission other) {
    return new ReportTranslated(other, document, translation);
  }
}
