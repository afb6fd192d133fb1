package kr.bogoseo.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading or list item begins with.
 *
 * @param kind which rung of the ladder
 * @param ordinal its number from 1; 0 for bullets
 * @param mark the characters of the marker
 * @param rest the text after it
 */
record Marker(Kind kind, int ordinal, String mark, String rest) {

  /** The rungs, from the highest; what is numbered with brackets nests in any order. */
  enum Kind {
    PART,
    CHAPTER,
    SECTION,
    ROMAN,
    NUMBER,
    DECIMAL,
    HANGUL,
    PAREN_NUMBER,
    NUMBER_PAREN,
    HANGUL_PAREN,
    PAREN_HANGUL,
    CIRCLED,
    BULLET,
    NOTE;

    /** Whether the rung has a fixed place above the bracketed ones. */
    boolean isMajor() {
      return compareTo(HANGUL) <= 0;
    }
  }

  private static final String LETTERS = "가나다라마바사아자차카타파하";
  private static final String ROMANS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
  private static final List<String> LATIN_ROMANS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private static final Pattern KOREAN_CHAPTER =
      Pattern.compile("(제\\s?(\\d{1,2})\\s?([편장절])[.:]?)\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern ROMAN =
      Pattern.compile("(([Ⅰ-Ⅻ])\\s?[.．]?)\\s*(\\S.*)", Pattern.DOTALL);
  private static final Pattern LATIN_ROMAN =
      Pattern.compile("((X|IX|IV|XI{0,2}|V?I{1,3}|V)\\.)\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern DECIMAL =
      Pattern.compile("((\\d{1,2}(?:[.-]\\d{1,2}){1,3})[.)]?)\\s+([^\\d\\s].*)", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("((\\d{1,2})[.．])\\s*([^\\d\\s.,%~].*)", Pattern.DOTALL);
  private static final Pattern HANGUL = Pattern.compile("(([가-힣])[.．])\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern PAREN_NUMBER =
      Pattern.compile("(\\((\\d{1,2})\\))\\s*(\\S.*)", Pattern.DOTALL);
  private static final Pattern NUMBER_PAREN =
      Pattern.compile("((\\d{1,3})\\))\\s*(\\S.*)", Pattern.DOTALL);
  private static final Pattern HANGUL_PAREN =
      Pattern.compile("(([가-하])\\))\\s*(\\S.*)", Pattern.DOTALL);
  private static final Pattern PAREN_HANGUL =
      Pattern.compile("(\\(([가-하])\\))\\s*(\\S.*)", Pattern.DOTALL);
  private static final Pattern CIRCLED =
      Pattern.compile("([①-⑳❶-❿㉮-㉻㉠-㉭➀-➓])\\s*(\\S.*)", Pattern.DOTALL);
  private static final Pattern BULLET =
      Pattern.compile(
          "([□■▢◇◆▣◈☐☑▶▷►❍○●◯◦ㅇ∘•∙·ㆍ‧・⋅⦁▪▫]|[-–―−➢➤✓✔](?=\\s)|[oO0](?=\\s+[가-힣]))\\s*(\\S.*)",
          Pattern.DOTALL);
  private static final Pattern NOTE =
      Pattern.compile("([※☞]|\\*{1,3}(?=\\s?[^*\\s]))\\s*(\\S.*)", Pattern.DOTALL);

  /** The marker a text begins with, by its look alone. */
  static Optional<Marker> of(String text) {
    String line = text.strip();
    Matcher m;
    if ((m = KOREAN_CHAPTER.matcher(line)).matches()) {
      Kind kind =
          switch (m.group(3)) {
            case "편" -> Kind.PART;
            case "장" -> Kind.CHAPTER;
            default -> Kind.SECTION;
          };
      return marker(kind, Integer.parseInt(m.group(2)), m.group(1), m.group(4));
    }
    if ((m = ROMAN.matcher(line)).matches()) {
      return marker(Kind.ROMAN, ROMANS.indexOf(m.group(2)) + 1, m.group(1), m.group(3));
    }
    if ((m = LATIN_ROMAN.matcher(line)).matches()) {
      return marker(Kind.ROMAN, LATIN_ROMANS.indexOf(m.group(2)) + 1, m.group(1), m.group(3));
    }
    if ((m = DECIMAL.matcher(line)).matches()) {
      String[] numbers = m.group(2).split("[.-]", -1);
      return marker(
          Kind.DECIMAL, Integer.parseInt(numbers[numbers.length - 1]), m.group(1), m.group(3));
    }
    if ((m = NUMBER.matcher(line)).matches()) {
      return marker(Kind.NUMBER, Integer.parseInt(m.group(2)), m.group(1), m.group(3));
    }
    return lower(line);
  }

  private static Optional<Marker> lower(String line) {
    Matcher m;
    if ((m = HANGUL.matcher(line)).matches() && LETTERS.contains(m.group(2))) {
      return marker(Kind.HANGUL, LETTERS.indexOf(m.group(2)) + 1, m.group(1), m.group(3));
    }
    if ((m = PAREN_NUMBER.matcher(line)).matches()) {
      return marker(Kind.PAREN_NUMBER, Integer.parseInt(m.group(2)), m.group(1), m.group(3));
    }
    if ((m = NUMBER_PAREN.matcher(line)).matches()) {
      return marker(Kind.NUMBER_PAREN, Integer.parseInt(m.group(2)), m.group(1), m.group(3));
    }
    if ((m = HANGUL_PAREN.matcher(line)).matches() && LETTERS.contains(m.group(2))) {
      return marker(Kind.HANGUL_PAREN, LETTERS.indexOf(m.group(2)) + 1, m.group(1), m.group(3));
    }
    if ((m = PAREN_HANGUL.matcher(line)).matches() && LETTERS.contains(m.group(2))) {
      return marker(Kind.PAREN_HANGUL, LETTERS.indexOf(m.group(2)) + 1, m.group(1), m.group(3));
    }
    if ((m = CIRCLED.matcher(line)).matches()) {
      return marker(Kind.CIRCLED, circled(m.group(1).charAt(0)), m.group(1), m.group(2));
    }
    if ((m = BULLET.matcher(line)).matches()) {
      return marker(Kind.BULLET, 0, m.group(1), m.group(2));
    }
    if ((m = NOTE.matcher(line)).matches()) {
      return marker(Kind.NOTE, 0, m.group(1), m.group(2));
    }
    return Optional.empty();
  }

  private static int circled(char c) {
    for (char first : new char[] {'①', '❶', '㉮', '㉠', '➀'}) {
      if (c >= first && c < first + 20) {
        return c - first + 1;
      }
    }
    return 0;
  }

  private static Optional<Marker> marker(Kind kind, int ordinal, String mark, String rest) {
    return Optional.of(new Marker(kind, ordinal, mark, rest.strip()));
  }

  /** Whether the other marker counts on from this one. */
  boolean isFollowedBy(Marker other) {
    return kind == other.kind && ordinal > 0 && other.ordinal == ordinal + 1;
  }

  /** How many numbers a decimal marker has: two in {@code 3.1.}. */
  int depth() {
    return (int) mark.chars().filter(c -> c == '.' || c == '-').count()
        + (mark.endsWith(".") ? 0 : 1);
  }
}
