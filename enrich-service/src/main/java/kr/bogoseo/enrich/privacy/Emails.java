package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** E-mail addresses, also with blanks, line breaks, misread signs, and the at sign in words. */
final class Emails implements Detector {

  private static final String TOP =
      "(?:go|or|ac|co|re|ne|pe|kr|com|net|org|edu|gov|mil|int|io|ai|me|eu|uk|us|de|fr|jp|cn|sg|ch|nl|at|se|dk|ca|au|tw|hk|it|es|be|fi|no|info|biz)";
  private static final String LOCAL = "[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9_%+-])?";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

  /** Labels joined by plain dots, or by noise in front of what ends names. */
  private static final String DOMAIN =
      LABEL
          + "(?:\\n"
          + LABEL
          + ")?(?:\\.[A-Za-z][A-Za-z0-9-]+|[ ]?\\n?[.,·][ ]?\\n?"
          + TOP
          + "(?![A-Za-z]))+";

  /** The longest label with its blanks and colon. */
  private static final int LABEL_REACH = 12;

  private static final Pattern WITH_SIGN =
      Pattern.compile("(" + LOCAL + ")[ ]?\\n?(?:@|＠)[ ]?\\n?" + DOMAIN);
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)("
              + LOCAL
              + ")[ ]?(?:[(\\[{<][ ]?(?:at|@|골뱅이)[ ]?[)\\]}>]|골뱅이|[©®ⓐ＠])[ ]?"
              + LABEL
              + "(?:[ ]?(?:\\.|[(\\[]dot[)\\]])[ ]?[A-Za-z]{2,})+");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:e-?mail|메일|이메일|전자우편|@)[ ]?[:：)]?[ ]?("
              + LOCAL
              + ") at ("
              + LABEL
              + "(?:\\.[A-Za-z]{2,})+)");

  /** Nothing but an address ends like this after the word. */
  private static final Pattern KOREAN =
      Pattern.compile(
          "("
              + LOCAL
              + ") at (?:"
              + LABEL
              + "\\.){0,2}(?:korea|"
              + LABEL
              + "\\.(?:go|or|re|ac|co|ne))\\.kr(?![A-Za-z])");

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    String text = reading.text();
    add(WITH_SIGN, text, before(text, i -> text.charAt(i) == '@' || text.charAt(i) == '＠'), finds);
    add(IN_WORDS, text, before(text, i -> word(text, i)), finds);
    BitSet named = before(text, i -> at(text, i));
    add(LABELLED, text, labels(named), finds);
    add(KOREAN, text, named, finds);
    return finds;
  }

  private static void add(Pattern pattern, String text, BitSet starts, List<Find> finds) {
    Scan m = new Scan(pattern, text, starts);
    while (m.find()) {
      finds.add(new Find(m.start(1), m.end(), Kind.EMAIL));
    }
  }

  /** The local parts before what stands for the sign. */
  private static BitSet before(String text, IntPredicate sign) {
    BitSet starts = new BitSet();
    BitSet signs = Places.where(text, sign);
    for (int i = signs.nextSetBit(0); i >= 0; i = signs.nextSetBit(i + 1)) {
      Places.addLocalPart(text, i, starts);
    }
    return starts;
  }

  private static boolean word(String text, int at) {
    return switch (text.charAt(at)) {
      case '골', '©', '®', 'ⓐ', '＠' -> true;
      case '(', '[', '{', '<' ->
          Places.isOne(text, at + 1, "aA@골") || Places.isOne(text, at + 2, "aA@골");
      default -> false;
    };
  }

  private static boolean at(String text, int at) {
    return text.charAt(at) == ' '
        && Places.isOne(text, at + 1, "aA")
        && Places.isOne(text, at + 2, "tT")
        && Places.isOne(text, at + 3, " ");
  }

  /** With what may stand before a local part and say what it is. */
  private static BitSet labels(BitSet locals) {
    BitSet starts = new BitSet();
    for (int i = locals.nextSetBit(0); i >= 0; i = locals.nextSetBit(locals.nextClearBit(i))) {
      starts.set(Math.max(0, i - LABEL_REACH), locals.nextClearBit(i));
    }
    return starts;
  }
}
