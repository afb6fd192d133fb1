package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;

/** Where the sentences of a document's blocks stand in its text. */
public final class BlockTexts {

  private BlockTexts() {}

  /**
   * A piece of a block that is translated as one.
   *
   * @param block index of the block
   * @param start in the document's text
   * @param end exclusive
   */
  public record Piece(int block, int start, int end) {}

  /** Where a block's text starts in the document's text; furniture and empty blocks have none. */
  public static int[] starts(StructuredDocument document) {
    List<Block> blocks = document.blocks();
    int[] starts = new int[blocks.size()];
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind().isFurniture() || block.text().isEmpty()) {
        starts[i] = -1;
        continue;
      }
      int found =
          document.text().startsWith(block.text(), at)
              ? at
              : document.text().indexOf(block.text(), at);
      starts[i] = found;
      if (found >= 0) {
        at = found + block.text().length() + 1;
      }
    }
    return starts;
  }

  /** The section each block belongs to: how many headings stand before it or are it. */
  public static int[] sections(StructuredDocument document) {
    int[] sections = new int[document.blocks().size()];
    int section = 0;
    for (int i = 0; i < sections.length; i++) {
      section += document.blocks().get(i).kind() == BlockKind.HEADING ? 1 : 0;
      sections[i] = section;
    }
    return sections;
  }

  /** Sentences of prose, cells of tables; what has no letters needs no translation. */
  public static List<Piece> pieces(StructuredDocument document) {
    int[] starts = starts(document);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] < 0) {
        continue;
      }
      Block block = document.blocks().get(i);
      String text = block.text();
      if (block.kind() == BlockKind.TABLE) {
        cells(i, starts[i], text, pieces);
      } else {
        for (Sentences.Span span : Sentences.split(text)) {
          add(i, starts[i], text, span.start(), span.end(), pieces);
        }
      }
    }
    return pieces;
  }

  private static void cells(int block, int base, String text, List<Piece> pieces) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t' || text.charAt(i) == '\n') {
        add(block, base, text, start, i, pieces);
        start = i + 1;
      }
    }
  }

  private static void add(
      int block, int base, String text, int start, int end, List<Piece> pieces) {
    String piece = text.substring(start, end);
    if (piece.chars().anyMatch(Character::isLetter)) {
      int from = start + piece.length() - piece.stripLeading().length();
      pieces.add(new Piece(block, base + from, base + from + piece.strip().length()));
    }
  }
}
