package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as text: what extraction makes and every later stage reads.
 *
 * @param mediaType what the file really is, by content
 * @param language ISO 639-1 code of most of the text; {@code und} when it cannot be told
 * @param pages how many pages; absent when the format knows none
 * @param blocks the text in reading order
 * @param text the blocks' texts joined by line feeds, furniture left out; all offsets refer to this
 * @param warnings what was lost or doubtful, for people
 * @param extractor which reader made it, with its version
 * @param ocrPages pages whose text was recognised from a picture
 * @param properties what the file says of itself: {@code title}, {@code author}, {@code created},
 *     {@code keywords} …
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StructuredDocument(
    String mediaType,
    String language,
    @Nullable Integer pages,
    List<Block> blocks,
    String text,
    List<String> warnings,
    String extractor,
    int ocrPages,
    Map<String, String> properties) {

  /** The text that belongs to blocks: one line feed between, furniture left out. */
  public static String textOf(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block.kind().isFurniture() || block.text().isEmpty()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(block.text());
    }
    return text.toString();
  }
}
