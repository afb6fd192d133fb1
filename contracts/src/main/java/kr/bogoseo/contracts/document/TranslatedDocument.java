package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the translate stage adds to a document.
 *
 * @param engine which engine translated
 * @param from ISO 639-1 code of the source
 * @param to ISO 639-1 code of the target
 * @param segments in reading order; those of one block follow each other
 * @param pending how many segments have no translation yet
 * @param improvable how many were done by an engine of lower rank because a better one was away;
 *     absent when there are none
 * @param normalized values in the document's text, by start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TranslatedDocument(
    String engine,
    String from,
    String to,
    List<Segment> segments,
    int pending,
    @Nullable Integer improvable,
    List<NormalizedValue> normalized) {

  /** A document without segments that a better engine is to do again. */
  public TranslatedDocument(
      String engine,
      String from,
      String to,
      List<Segment> segments,
      int pending,
      List<NormalizedValue> normalized) {
    this(engine, from, to, segments, pending, null, normalized);
  }
}
