package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;
import org.jspecify.annotations.Nullable;

/** Says of each paragraph what it is: heading, list item, caption, footnote, furniture or text. */
final class Classification {

  private static final int LONGEST_HEADING = 70;
  private static final int LONGEST_LOW_HEADING = 40;
  private static final int LONGEST_DECLARED = 120;

  /** A line of a table of contents ends with the page it points to. */
  private static final Pattern CONTENTS =
      Pattern.compile("(?s).*(?:[·.…‥⋯ㆍ]{3,}|\\t)[·.…‥⋯ㆍ\\s]*\\d{1,4}\\s*");

  private final LineJoin join;
  private final Ladder ladder = new Ladder();
  private final ListLevels lists = new ListLevels();
  private final Set<String> furniture = new HashSet<>();

  Classification(LineJoin join) {
    this.join = join;
  }

  List<Block> blocks(List<RawPiece> pieces) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case RawPiece.Table table -> addTable(table, blocks);
        case RawPiece.Line line ->
            addText(RawPiece.Text.paragraph(line.text().strip(), line.page()), pieces, i, blocks);
        case RawPiece.Text text -> {
          if (!text.text().isBlank()) {
            addText(text, pieces, i, blocks);
          }
        }
      }
    }
    return blocks;
  }

  private void addTable(RawPiece.Table table, List<Block> blocks) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        cells.add(table.hardLines() ? reflow(cell) : cell.strip());
      }
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(cells);
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(Block.table(rows, page(table.page())));
    }
  }

  /** Lines of a cell: a marker or a blank line starts a new one, others are the cell's width. */
  private String reflow(String cell) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : cell.split("\n\n", -1)) {
      text.append(text.isEmpty() ? "" : "\n");
      boolean first = true;
      for (String line : paragraph.split("\n", -1)) {
        if (first) {
          text.append(line);
        } else if (Marker.of(line).isPresent()) {
          text.append('\n').append(line);
        } else {
          String joined = join.join(text.toString(), line);
          text.setLength(0);
          text.append(joined).append(line.endsWith(" ") ? " " : "");
        }
        first = false;
      }
    }
    return text.toString().strip();
  }

  private void addText(RawPiece.Text text, List<RawPiece> pieces, int index, List<Block> blocks) {
    Integer page = page(text.page());
    switch (text.role()) {
      case PAGE_HEADER -> addFurniture(BlockKind.PAGE_HEADER, text, blocks);
      case PAGE_FOOTER -> addFurniture(BlockKind.PAGE_FOOTER, text, blocks);
      case CAPTION -> blocks.add(Block.of(BlockKind.CAPTION, text.text(), page));
      case FOOTNOTE -> blocks.add(Block.of(BlockKind.FOOTNOTE, text.text(), page));
      case HEADING -> addDeclaredHeading(text, pieces, index, blocks);
      case LIST_ITEM -> blocks.add(item(Math.max(1, text.level()), text.text(), page));
      case PARAGRAPH -> addParagraph(text, pieces, index, blocks);
    }
  }

  /** The same header or footer again says nothing new. */
  private void addFurniture(BlockKind kind, RawPiece.Text text, List<Block> blocks) {
    if (furniture.add(kind + text.text())) {
      blocks.add(Block.of(kind, text.text(), page(text.page())));
    }
  }

  private void addDeclaredHeading(
      RawPiece.Text text, List<RawPiece> pieces, int index, List<Block> blocks) {
    boolean title =
        Sentences.looksLikeTitle(text.text(), LONGEST_DECLARED)
            && !CONTENTS.matcher(text.text()).matches();
    Marker marker = Marker.of(text.text()).orElse(null);
    if (!title || marker != null && marker.kind() == Marker.Kind.BULLET) {
      addParagraph(text, pieces, index, blocks);
      return;
    }
    lists.reset();
    int level = text.level() > 0 ? text.level() : ladder.below();
    if (marker != null && marker.kind().isMajor() && ladder.accepts(marker)) {
      level = ladder.level(marker);
    }
    blocks.add(Block.heading(level, text.text(), page(text.page())));
  }

  private void addParagraph(
      RawPiece.Text text, List<RawPiece> pieces, int index, List<Block> blocks) {
    String line = text.text();
    Integer page = page(text.page());
    if (Furniture.isPageAnchor(line)) {
      addFurniture(BlockKind.PAGE_FOOTER, text, blocks);
      return;
    }
    if (Captions.is(line)) {
      blocks.add(Block.of(BlockKind.CAPTION, line, page));
      return;
    }
    Marker marker = Marker.of(line).orElse(null);
    if (marker == null || !ladder.accepts(marker)) {
      blocks.add(Block.paragraph(line, page));
    } else if (isHeading(marker, line, pieces, index)) {
      lists.reset();
      blocks.add(Block.heading(ladder.level(marker), line, page));
    } else {
      ladder.count(marker);
      blocks.add(item(lists.level(marker), line, page));
    }
  }

  private static boolean isHeading(Marker marker, String line, List<RawPiece> pieces, int index) {
    if (marker.kind() == Marker.Kind.BULLET
        || marker.kind() == Marker.Kind.NOTE
        || marker.kind() == Marker.Kind.CIRCLED
        || CONTENTS.matcher(line).matches()) {
      return false;
    }
    int longest = marker.kind().isMajor() ? LONGEST_HEADING : LONGEST_LOW_HEADING;
    if (!Sentences.looksLikeTitle(marker.rest(), longest)) {
      return false;
    }
    boolean labelled = marker.rest().matches(".*[:：]\\s*\\S.*");
    boolean inRun =
        isSibling(marker, pieces, index + 1, 1) || isSibling(marker, pieces, index - 1, -1);
    return switch (marker.kind()) {
      case PART, CHAPTER, SECTION, ROMAN -> true;
      case NUMBER, DECIMAL, HANGUL -> !inRun;
      default -> !inRun && !labelled;
    };
  }

  /** Whether the neighbour counts on: items without anything between are a list. */
  private static boolean isSibling(Marker marker, List<RawPiece> pieces, int index, int step) {
    if (index < 0 || index >= pieces.size()) {
      return false;
    }
    return pieces.get(index) instanceof RawPiece.Text text
        && text.role() != Role.FOOTNOTE
        && Marker.of(text.text())
            .filter(other -> other.kind() == marker.kind())
            .filter(other -> other.ordinal() == marker.ordinal() + step)
            .isPresent();
  }

  private static Block item(int level, String text, @Nullable Integer page) {
    return new Block(BlockKind.LIST_ITEM, level, text, page, null);
  }

  private static @Nullable Integer page(int page) {
    return page == 0 ? null : page;
  }
}
