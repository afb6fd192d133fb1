package kr.bogoseo.enrich.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.BlockTexts;

/** The parts of a document that name others' works: reference lists, source lines. */
final class Citations {

  private static final Pattern LIST =
      Pattern.compile(
          "^[\\s#*<\\[(]*(?:(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\\dIVX]+[.)]?)\\s*)?(?:참\\s?고\\s?문\\s?헌|인용\\s?문헌|참고\\s?자료|References?|REFERENCES|Bibliography|Literature Cited|Works Cited)[\\s:*>\\])]*$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^[\\s#*<\\[(]*(?:부\\s?록|붙\\s?임|별\\s?첨|Appendix|APPENDIX|Acknowledg).{0,40}$");
  private static final Pattern SOURCE =
      Pattern.compile(
          "^[\\s*※○ㅇ•(\\[<-]*(?:자료\\s?출처|출\\s?처|자\\s?료|자료원|인용|Sources?|SOURCE)\\s?[:：)].*",
          Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(?:\\[\\d{1,3}]|\\d{1,3}[.)])\\s.*(?:19|20)\\d\\d.*", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private Citations() {}

  /** The mentions that stand there. */
  static Set<Tag> in(StructuredDocument document, List<Tag> tags) {
    List<int[]> spans = spans(document);
    Set<Tag> cited = new HashSet<>();
    for (Tag tag : tags) {
      if (spans.stream().anyMatch(span -> span[0] <= tag.start() && tag.end() <= span[1])) {
        cited.add(tag);
      }
    }
    return cited;
  }

  private static List<int[]> spans(StructuredDocument document) {
    List<int[]> spans = new ArrayList<>();
    int[] starts = BlockTexts.starts(document);
    boolean list = false;
    for (int i = 0; i < starts.length; i++) {
      Block block = document.blocks().get(i);
      if (starts[i] < 0) {
        continue;
      }
      int at = starts[i];
      for (String line : block.text().split("\n", -1)) {
        if (LIST.matcher(line).matches()) {
          list = true;
        } else if (list && ends(block, line)) {
          list = false;
        } else if (list || source(block, line)) {
          spans.add(new int[] {at, at + line.length()});
        }
        at += line.length() + 1;
      }
    }
    return spans;
  }

  /** A list goes on to the appendix or the next heading that is no entry of it. */
  private static boolean ends(Block block, String line) {
    return AFTER.matcher(line).matches()
        || block.kind() == BlockKind.HEADING && !NUMBERED.matcher(line).matches();
  }

  private static boolean source(Block block, String line) {
    return SOURCE.matcher(line).matches()
        || block.kind() == BlockKind.FOOTNOTE && YEAR.matcher(line).find();
  }
}
