package kr.bogoseo.enrich;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form rules are written for: composed (NFC), full-width forms as ASCII, every tilde
 * {@code ~}, every dash {@code -}, every middle dot {@code ·}, every single quote {@code '}, every
 * blank a plain blank, invisible characters gone. Each of its characters knows where it stands in
 * the given text, so that what a rule finds can be reported in the sender's own offsets.
 */
public final class FoldedText {

  private static final String TILDES = "\u223C\u301C\u02DC\u223E\uFF5E\u2053";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63";
  private static final String DOTS =
      "\u2024\u2027\uFF65\u00B7\u318D\u2219\u119E\u22C5\u30FB\u0387\uFF0E";
  private static final String QUOTES = "\u2018\u2019\u201A\u201B\u2032\u00B4`\u02BC";
  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u2033\u300C\u300D";

  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text. */
  public static FoldedText of(String original) {
    int n = original.length();
    StringBuilder out = new StringBuilder(n);
    int[] starts = new int[n + 1];
    int[] ends = new int[n + 1];
    int i = 0;
    while (i < n) {
      char c = original.charAt(i);
      int next = i + 1;
      if (composes(original, next)) {
        while (composes(original, next)) {
          next++;
        }
        String composed = Normalizer.normalize(original.substring(i, next), Normalizer.Form.NFC);
        for (int k = 0; k < composed.length(); k++) {
          put(out, starts, ends, composed.charAt(k), i, next);
        }
      } else if (!invisible(c)) {
        put(out, starts, ends, fold(c), i, next);
      }
      i = next;
    }
    int length = out.length();
    return new FoldedText(
        original, out.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  private static void put(StringBuilder out, int[] starts, int[] ends, char c, int start, int end) {
    // Composition never makes a text longer than it was, so the arrays suffice.
    starts[out.length()] = start;
    ends[out.length()] = end;
    out.append(c);
  }

  /** Whether the character at a position joins the one before it. */
  private static boolean composes(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (c < 0x0300) {
      return false;
    }
    if (c >= 0x1160 && c <= 0x11FF && c != 0x119E) {
      return true;
    }
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean invisible(char c) {
    return c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c == '`' ? '\'' : c;
    }
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return c;
    }
    if (c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F') {
      return ' ';
    }
    if (TILDES.indexOf(c) >= 0) {
      return '~';
    }
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (DOTS.indexOf(c) >= 0) {
      return c == '\uFF0E' ? '.' : '·';
    }
    if (QUOTES.indexOf(c) >= 0) {
      return '\'';
    }
    if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return c;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** The given text. */
  public String original() {
    return original;
  }

  /** Where a folded position stands in the given text. */
  public int originalStart(int folded) {
    return folded < starts.length ? starts[folded] : original.length();
  }

  /** Where a folded, exclusive end stands in the given text. */
  public int originalEnd(int folded) {
    return folded == 0 ? 0 : ends[folded - 1];
  }

  /** The given text between two folded positions. */
  public String surface(int start, int end) {
    return original.substring(originalStart(start), originalEnd(end));
  }
}
