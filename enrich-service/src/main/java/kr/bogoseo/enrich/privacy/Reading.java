package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

  /** Signs at the edge of a number are bullets and table rules, not digits. */
  private static final Pattern RUN =
      Pattern.compile(
          "[0-9OoQDIlZzSsbGBqg](?:[0-9OoQDIlZzSsbGBqgㅇ○〇|!ㅣ]*[0-9OoQDIlZzSsbGBqg])?"
              + "|[ㅇ○〇][1Il|][ㅇ○〇]");

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

  private Reading(FoldedText folded, String digits) {
    this.folded = folded;
    this.digits = digits;
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
    return digits.substring(start, end).replaceAll("[^0-9]", "");
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
    Matcher published = PUBLISHED.matcher(text);
    while (published.find()) {
      for (int at = published.start(); at < published.end(); at++) {
        out.setCharAt(at, '#');
      }
    }
    return out.toString();
  }

  /** Runs of digits and their lookalikes with no other letter at their sides. */
  private static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher m = RUN.matcher(text);
    while (m.find()) {
      if (!latin(text, m.start() - 1) && !latin(text, m.end())) {
        int real = (int) m.group().chars().filter(c -> c >= '0' && c <= '9').count();
        runs.add(new Run(m.start(), m.end(), real));
      }
    }
    return runs;
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
