package kr.bogoseo.deploy.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plain text in UTF-8, in one of two natural forms: typed (one line a paragraph, table cells
 * between tabs) or a page dump (hard-wrapped lines and page numbers, as text copied out of a PDF).
 */
final class TextFormat implements SampleFormat {

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public byte[] write(Sample sample) {
    List<String> paragraphs = paragraphs(sample);
    String text =
        switch (sample.fact("layout.txt", "plain")) {
          case "wrapped" -> new PageDump(sample.breaksWords()).of(paragraphs);
          case "spaced" ->
              paragraphs.stream()
                  .filter(line -> !line.isBlank())
                  .collect(Collectors.joining("\n\n", "", "\n"));
          default -> String.join("\n", paragraphs) + "\n";
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Lines of the typed form; an empty one between blocks that stand apart. */
  static List<String> paragraphs(Sample sample) {
    List<String> out = new ArrayList<>();
    for (Block block : sample.blocks()) {
      switch (block) {
        case Block.PageBreak _ -> out.add("");
        case Block.Table table -> {
          rows(table).forEach(out::add);
          out.add("");
        }
        case Block.Line line -> {
          if (line.look().before >= Look.SUBSECTION.before && !out.isEmpty()) {
            out.add("");
          }
          out.add(indent(line.look()) + line.text().typed());
          line.text().notes().forEach(n -> out.add(n + ") " + sample.footnotes().get(n)));
          if (line.look() == Look.TITLE || line.look() == Look.SOURCE) {
            out.add("");
          }
        }
      }
    }
    return out;
  }

  /** Cells between tabs; a place covered by a merged cell stays empty, as when pasted. */
  private static List<String> rows(Block.Table table) {
    return table.rows().stream().map(row -> row(row, table.columns())).toList();
  }

  private static String row(List<Block.Cell> row, int columns) {
    String[] texts = new String[columns];
    Arrays.fill(texts, "");
    for (Block.Cell cell : row) {
      texts[cell.column()] =
          cell.lines().stream().map(Inline::typed).collect(Collectors.joining(" "));
    }
    return String.join("\t", texts).stripTrailing();
  }

  private static String indent(Look look) {
    return switch (look) {
      case CIRCLE -> " ";
      case DASH -> "  ";
      case NOTE -> "   ";
      default -> "";
    };
  }
}
