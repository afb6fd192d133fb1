package kr.bogoseo.enrich.translate.engines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands for a locked stretch on its way through an engine. The first kind is what engines
 * leave alone most often; the second has no digit and no sign that a small model does not know.
 */
enum Marker {
  /** {@code ⟦1⟧}, also with blanks inside or with other brackets. */
  BRACKETS(Pattern.compile("[⟦\\[【〚{<（(]{1,2}\\s*(\\d{1,3})\\s*[⟧\\]】〛}>）)]{1,2}")) {
    @Override
    String of(int index) {
      return "⟦" + (index + 1) + "⟧";
    }

    @Override
    int index(Matcher found) {
      return Integer.parseInt(found.group(1)) - 1;
    }
  },

  /** {@code XQABQX}: two letters of A to P count from 0 to 255. */
  LETTERS(
      Pattern.compile(
          "(?<![A-Za-z])X[\\s-]?Q[\\s-]?([A-P])[\\s-]?([A-P])[\\s-]?Q[\\s-]?X",
          Pattern.CASE_INSENSITIVE)) {
    @Override
    String of(int index) {
      return "XQ" + (char) ('A' + index / BASE) + (char) ('A' + index % BASE) + "QX";
    }

    @Override
    int index(Matcher found) {
      return digit(found.group(1)) * BASE + digit(found.group(2));
    }
  };

  private static final int BASE = 16;

  private final Pattern pattern;

  Marker(Pattern pattern) {
    this.pattern = pattern;
  }

  /** How many stretches of a text it can stand for. */
  static final int MOST = BASE * BASE;

  abstract String of(int index);

  abstract int index(Matcher found);

  Matcher in(String answer) {
    return pattern.matcher(answer);
  }

  private static int digit(String letter) {
    return Character.toUpperCase(letter.charAt(0)) - 'A';
  }
}
