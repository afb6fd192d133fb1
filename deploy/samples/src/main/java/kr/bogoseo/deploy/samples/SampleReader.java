package kr.bogoseo.deploy.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one source file; {@code samples/README.md} describes the notation.
 *
 * <p>Every line of the body is one paragraph. What it is follows from how it starts.
 */
final class SampleReader {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(\\d+)]: (.+)");
  private static final Pattern CAPTION = Pattern.compile("<\\s?(표|그림|사진|Table|Figure)[^>]*>( .*)?");

  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, String> footnotes = new HashMap<>();
  private final List<String> tableLines = new ArrayList<>();
  private boolean coverTable;

  private SampleReader() {}

  static Sample read(Path source) throws IOException {
    List<String> lines = Files.readAllLines(source);
    int end = lines.subList(1, lines.size()).indexOf("---") + 1;
    if (!lines.getFirst().equals("---") || end == 0) {
      throw new IllegalArgumentException(source + " has no front matter between two --- lines");
    }
    SampleReader reader = new SampleReader();
    lines.subList(end + 1, lines.size()).forEach(reader::take);
    reader.closeTable();
    String name = source.getFileName().toString();
    return new Sample(
        name.substring(0, name.lastIndexOf('.')),
        FrontMatter.parse(lines.subList(1, end)),
        reader.blocks,
        reader.footnotes);
  }

  private void take(String line) {
    if (line.startsWith("|")) {
      tableLines.add(line);
      return;
    }
    closeTable();
    Matcher footnote = FOOTNOTE.matcher(line);
    if (line.isBlank()) {
      return;
    } else if (line.equals("%cover")) {
      coverTable = true;
    } else if (line.startsWith("%blank ")) {
      int count = Integer.parseInt(line.substring(7));
      blocks.addAll(Collections.nCopies(count, styled(Look.BODY, "")));
    } else if (line.equals("%page")) {
      blocks.add(new Block.PageBreak());
    } else if (footnote.matches()) {
      footnotes.put(Integer.valueOf(footnote.group(1)), footnote.group(2));
    } else {
      blocks.add(line(line));
    }
  }

  private void closeTable() {
    if (!tableLines.isEmpty()) {
      blocks.add(TableReader.read(tableLines, coverTable));
      tableLines.clear();
      coverTable = false;
    }
  }

  private static Block.Line line(String line) {
    int gap = line.indexOf(' ');
    String mark = gap < 0 ? "" : line.substring(0, gap);
    return switch (mark) {
      case "#" -> styled(Look.TITLE, line.substring(2));
      case "##" -> styled(Look.SUBTITLE, line.substring(3));
      case "###" -> styled(Look.CHAPTER, line.substring(4));
      case "####" -> styled(Look.SECTION, line.substring(5));
      case "#####" -> styled(Look.SUBSECTION, line.substring(6));
      case "!" -> styled(Look.BANNER, line.substring(2));
      case "~" -> styled(Look.SMALL, line.substring(2));
      case ">>" -> styled(Look.RIGHT, line.substring(3));
      case "><" -> styled(Look.CENTER, line.substring(3));
      case "□", "■", "▶" -> styled(Look.BOX, line);
      case "○", "ㅇ", "•", "①", "②", "③", "④", "⑤" -> styled(Look.CIRCLE, line);
      case "-", "·", "ㆍ" -> styled(Look.DASH, line);
      case "※", "*", "**" -> styled(Look.NOTE, line);
      default -> styled(unmarked(line), line);
    };
  }

  private static Look unmarked(String line) {
    if (CAPTION.matcher(line).matches()) {
      return Look.CAPTION;
    }
    if (line.startsWith("(단위") || line.startsWith("(Unit")) {
      return Look.UNIT;
    }
    return line.startsWith("출처") || line.startsWith("자료:") ? Look.SOURCE : Look.BODY;
  }

  private static Block.Line styled(Look look, String text) {
    return new Block.Line(look, Inline.parse(text));
  }
}
