package kr.bogoseo.contracts.document;

import java.util.List;

/**
 * What the translate stage adds to a document.
 *
 * @param engine which engine translated
 * @param from ISO 639-1 code of the source
 * @param to ISO 639-1 code of the target
 * @param segments in reading order; those of one block follow each other
 * @param pending how many segments have no translation yet
 * @param normalized values in the document's text, by start
 */
public record TranslatedDocument(
    String engine,
    String from,
    String to,
    List<Segment> segments,
    int pending,
    List<NormalizedValue> normalized) {}
