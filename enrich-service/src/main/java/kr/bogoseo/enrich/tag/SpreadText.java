package kr.bogoseo.enrich.tag;

import java.util.Arrays;
import kr.bogoseo.enrich.Hangul;

/**
 * A folded text in which words spread over a line syllable by syllable are closed up: {@code 고 려 대
 * 학 교 총 장} is read as {@code 고려대학교 총장}. Officials spread titles and letterheads so, and text layers
 * of scans put a blank behind every syllable; there a wider gap ends a word.
 */
final class SpreadText {

  /** So many single syllables in a row are no words of their own. */
  private static final int LEAST = 3;

  private final String text;
  private final int[] at;

  private SpreadText(String text, int[] at) {
    this.text = text;
    this.at = at;
  }

  /** The text closed up where it is spread. */
  static SpreadText of(String folded) {
    int n = folded.length();
    StringBuilder out = new StringBuilder(n);
    int[] at = new int[n + 1];
    int i = 0;
    while (i < n) {
      int end = run(folded, i);
      if (end > i) {
        for (int k = i; k < end; k += 2) {
          at[out.length()] = k;
          out.append(folded.charAt(k));
        }
        i = end;
      } else {
        at[out.length()] = i;
        out.append(folded.charAt(i++));
      }
    }
    int length = out.length();
    at[length] = n;
    return new SpreadText(out.toString(), Arrays.copyOf(at, length + 1));
  }

  /** Where single syllables, one blank apart, that begin at a position end; there when too few. */
  private static int run(String text, int start) {
    if (!alone(text, start)) {
      return start;
    }
    int last = start;
    int count = 1;
    while (last + 2 < text.length() && text.charAt(last + 1) == ' ' && alone(text, last + 2)) {
      last += 2;
      count++;
    }
    return count < LEAST ? start : last + 1;
  }

  /** A syllable with none beside it. */
  private static boolean alone(String text, int at) {
    return Hangul.isSyllable(text.charAt(at))
        && (at == 0 || !Hangul.isSyllable(text.charAt(at - 1)))
        && (at + 1 >= text.length() || !Hangul.isSyllable(text.charAt(at + 1)));
  }

  String text() {
    return text;
  }

  /** Where a character stands in the folded text. */
  int start(int index) {
    return at[index];
  }

  /** Behind the last character of a stretch, in the folded text. */
  int end(int end) {
    return at[end - 1] + 1;
  }
}
