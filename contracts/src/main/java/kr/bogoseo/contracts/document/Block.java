package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document in reading order.
 *
 * @param kind what it is
 * @param level heading or list level, 1 is the highest; absent for others
 * @param text its text; of a table the rows joined by line feeds, cells by tabs
 * @param page 1-based page; absent when the format knows no pages
 * @param rows the cells of a table, row by row; absent for others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Block(
    BlockKind kind,
    @Nullable Integer level,
    String text,
    @Nullable Integer page,
    @Nullable List<List<String>> rows) {

  /** A heading of a level. */
  public static Block heading(int level, String text, @Nullable Integer page) {
    return new Block(BlockKind.HEADING, level, text, page, null);
  }

  /** A paragraph. */
  public static Block paragraph(String text, @Nullable Integer page) {
    return new Block(BlockKind.PARAGRAPH, null, text, page, null);
  }

  /** A block of any kind that has neither level nor rows. */
  public static Block of(BlockKind kind, String text, @Nullable Integer page) {
    return new Block(kind, null, text, page, null);
  }

  /** A table; its text is made of its cells. */
  public static Block table(List<List<String>> rows, @Nullable Integer page) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(String.join("\t", row));
    }
    return new Block(BlockKind.TABLE, null, text.toString(), page, rows);
  }
}
