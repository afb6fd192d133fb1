package kr.bogoseo.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found, before the rules of layout.
 *
 * @param reader which reader, with its version
 * @param pages how many pages the file has; absent when the format knows none
 * @param pieces the content in reading order
 * @param properties what the file says of itself: title, author, created, keywords
 * @param warnings what was lost or doubtful, for people, Korean and English
 * @param picturePages 1-based pages that show pictures and (almost) no text
 */
public record RawDocument(
    String reader,
    @Nullable Integer pages,
    List<RawPiece> pieces,
    Map<String, String> properties,
    List<String> warnings,
    List<Integer> picturePages) {

  /** A document of a format without pages or pictures. */
  public static RawDocument of(
      String reader, List<RawPiece> pieces, Map<String, String> properties) {
    return new RawDocument(reader, null, pieces, properties, List.of(), List.of());
  }
}
