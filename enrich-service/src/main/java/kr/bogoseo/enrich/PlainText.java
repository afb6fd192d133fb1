package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;

/** A text without structure as a document: what its lines alone tell of headings and tables. */
final class PlainText {

  private static final Pattern ITEM = Pattern.compile("\\s*[○◦•ㆍ·∙*※-]\\s");

  private PlainText() {}

  /**
   * Every line a block; lines with tabs that follow each other are the rows of one table. Items
   * between two rows are what a cell of the row above says further.
   */
  static StructuredDocument document(String text, String language) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      if (line.indexOf('\t') >= 0) {
        items.forEach(item -> rows.add(List.of(item)));
        items.clear();
        rows.add(List.of(line.split("\t", -1)));
      } else if (!rows.isEmpty() && ITEM.matcher(line).lookingAt()) {
        items.add(line);
      } else {
        flush(rows, items, blocks);
        blocks.add(block(line));
      }
    }
    flush(rows, items, blocks);
    return new StructuredDocument(
        "text/plain", language, null, blocks, text, List.of(), "analyze", 0, Map.of());
  }

  private static void flush(List<List<String>> rows, List<String> items, List<Block> blocks) {
    if (!rows.isEmpty()) {
      blocks.add(Block.table(List.copyOf(rows), null));
      rows.clear();
    }
    items.forEach(item -> blocks.add(block(item)));
    items.clear();
  }

  /** A line that begins with number signs and a blank is a heading. */
  private static Block block(String line) {
    String heading = line.strip();
    int level = 0;
    while (level < heading.length() && heading.charAt(level) == '#') {
      level++;
    }
    boolean marked = level > 0 && level < heading.length() && heading.charAt(level) == ' ';
    return marked
        ? Block.heading(level, heading.substring(level + 1).strip(), null)
        : Block.of(BlockKind.PARAGRAPH, line.stripTrailing(), null);
  }
}
