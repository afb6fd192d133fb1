package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.FoldedText;

/**
 * A text as detectors see it, twice and character by character alike: {@link #text()} with one form
 * for every blank, dash and full-width sign, and {@link #digits()}, where letters that character
 * recognition makes of digits are digits again ({@code O1O-l234} is {@code 010-1234}).
 */
final class Reading {

  private static final String LOOKALIKES = "OoQDIlZzSsbGBqgㅇ○〇|!ㅣ";
  private static final String MEANT = "000011225566899000111";

  private static final String LETTERS = "OoQDIlZzSsbGBqg";
  private static final String SIGNS = "ㅇ○〇|!ㅣ";
  private static final String CIRCLES = "ㅇ○〇";

  /** A number that a publisher or journal gave; its parts look like telephone numbers. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b10\\.\\d{4,9}/\\S+|\\b(?:e?ISBN|[pe]?ISSN)(?:-1[03])?[ :：)(]*(?:\\d[- ]?){7,12}[\\dX]");

  private record Run(int start, int end, int real) {

    int letters() {
      return end - start - real;
    }
  }

  private final FoldedText folded;
  private final String digits;
  private final BitSet numbers;
  private final BitSet writtenNumbers;

  private Reading(FoldedText folded, String digits) {
    this.folded = folded;
    this.digits = digits;
    this.numbers = Places.numbers(digits);
    this.writtenNumbers = digits.equals(folded.text()) ? numbers : Places.numbers(folded.text());
  }

  static Reading of(String text) {
    FoldedText folded = FoldedText.of(text);
    return new Reading(folded, asDigits(folded.text()));
  }

  /** The folded text. */
  String text() {
    return folded.text();
  }

  /** The folded text with digits where only digits can be meant. */
  String digits() {
    return digits;
  }

  /** Where numbers begin in {@link #digits()}. */
  BitSet numbers() {
    return numbers;
  }

  /** Where numbers begin in {@link #text()}. */
  BitSet writtenNumbers() {
    return writtenNumbers;
  }

  /** A place of the folded text in the given one. */
  Find original(Find find) {
    return new Find(
        folded.originalStart(find.start()), folded.originalEnd(find.end()), find.kind());
  }

  /** The folded text before a place, at most so many characters. */
  String before(int start, int length) {
    return text().substring(Math.max(0, start - length), start);
  }

  /** The folded text after a place, at most so many characters. */
  String after(int end, int length) {
    return text().substring(end, Math.min(text().length(), end + length));
  }

  /** The digits of a place, nothing else. */
  String number(int start, int end) {
    StringBuilder number = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (Places.isDigit(digits, i)) {
        number.append(digits.charAt(i));
      }
    }
    return number.toString();
  }

  private static String asDigits(String text) {
    StringBuilder out = new StringBuilder(text);
    List<Run> runs = runs(text);
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.letters() > 0 && meant(text, runs, i)) {
        for (int at = run.start(); at < run.end(); at++) {
          int known = LOOKALIKES.indexOf(text.charAt(at));
          if (known >= 0) {
            out.setCharAt(at, MEANT.charAt(known));
          }
        }
      }
    }
    Scan published = new Scan(PUBLISHED, text, Places.where(text, i -> publishedStart(text, i)));
    while (published.find()) {
      for (int at = published.start(); at < published.end(); at++) {
        out.setCharAt(at, '#');
      }
    }
    return out.toString();
  }

  /** {@code 10.}, or a name of such numbers and the letter that may stand before it. */
  private static boolean publishedStart(String text, int at) {
    return switch (text.charAt(at)) {
      case '1' -> text.startsWith("0.", at + 1);
      case 'e', 'E', 'p', 'P' -> Places.isOne(text, at + 1, "iI");
      case 'i', 'I' -> Places.isOne(text, at + 1, "sS");
      default -> false;
    };
  }

  /** Runs of digits and their lookalikes with no other letter at their sides. */
  private static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = runEnd(text, at);
      if (end < 0) {
        at++;
        continue;
      }
      if (!latin(text, at - 1) && !latin(text, end)) {
        int real = 0;
        for (int i = at; i < end; i++) {
          real += Places.isDigit(text, i) ? 1 : 0;
        }
        runs.add(new Run(at, end, real));
      }
      at = end;
    }
    return runs;
  }

  /**
   * Where the run that begins at a place ends; -1 when none does. Signs at the edge of a number are
   * bullets and table rules, not digits.
   */
  private static int runEnd(String text, int start) {
    if (!plain(text.charAt(start))) {
      boolean circled =
          Places.isOne(text, start, CIRCLES)
              && Places.isOne(text, start + 1, "1Il|")
              && Places.isOne(text, start + 2, CIRCLES);
      return circled ? start + 3 : -1;
    }
    int end = start + 1;
    for (int i = end; i < text.length(); i++) {
      if (plain(text.charAt(i))) {
        end = i + 1;
      } else if (SIGNS.indexOf(text.charAt(i)) < 0) {
        break;
      }
    }
    return end;
  }

  /** A digit, or a Latin letter that looks like one. */
  private static boolean plain(char c) {
    return c < 0x80 && (c >= '0' && c <= '9' || LETTERS.indexOf(c) >= 0);
  }

  private static boolean latin(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Mostly digits itself, or joined by a sign to a number. */
  private static boolean meant(String text, List<Run> runs, int i) {
    Run run = runs.get(i);
    if (run.real() >= run.letters()) {
      return true;
    }
    return run.end() - run.start() <= 7
        && ((i > 0 && joined(text, runs.get(i - 1), run) && runs.get(i - 1).real() >= 2)
            || (i + 1 < runs.size()
                && joined(text, run, runs.get(i + 1))
                && runs.get(i + 1).real() >= 2));
  }

  private static boolean joined(String text, Run left, Run right) {
    String between = text.substring(left.end(), right.start());
    return between.length() <= 3 && between.strip().matches("[-.·)_~/]");
  }
}
