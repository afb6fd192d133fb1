package kr.bogoseo.enrich.normalise;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where quantities may begin: at the first digit of a run, or at a word that begins a number. Rules
 * look at these places only; asking every pattern at every character took ten times as long.
 */
final class Anchors {

  private static final String NUMBER_WORDS = "일이삼사오육칠팔구십백천만수무절스서마쉰예여아열";
  private static final int MOST_WORDS = 2;

  private final String text;
  private final int[] digits;
  private final int[] words;

  private Anchors(String text, int[] digits, int[] words) {
    this.text = text;
    this.digits = digits;
    this.words = words;
  }

  static Anchors of(String text) {
    IntStream.Builder digits = IntStream.builder();
    IntStream.Builder words = IntStream.builder();
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        if (!isDigit(before)) {
          digits.add(i);
        }
      } else if (isHangul(c) && !isHangul(before) && NUMBER_WORDS.indexOf(c) >= 0) {
        words.add(i);
      }
      before = c;
    }
    return new Anchors(text, digits.build().toArray(), words.build().toArray());
  }

  /**
   * What may stand before a quantity and belong to it.
   *
   * @param words adverbs and the like, up to two
   * @param signs one character before the digits, such as a minus
   */
  record Before(List<String> words, String signs) {

    static final Before NOTHING = new Before(List.of(), "");
  }

  /** Matches a pattern at the runs of digits, without overlaps, longest beginning first. */
  void digits(Pattern pattern, Before before, Consumer<Matcher> action) {
    each(digits, pattern, before, action);
  }

  /** The same at the words that begin numbers. */
  void words(Pattern pattern, Before before, Consumer<Matcher> action) {
    each(words, pattern, before, action);
  }

  /** Matches a pattern where a word begins with one of some characters. */
  void starts(String firsts, Pattern pattern, Consumer<Matcher> action) {
    Matcher m = pattern.matcher(text);
    m.useTransparentBounds(true).useAnchoringBounds(false);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= done && firsts.indexOf(text.charAt(i)) >= 0 && beginsWord(i)) {
        if (m.region(i, text.length()).lookingAt()) {
          action.accept(m);
          done = m.end();
        }
      }
    }
  }

  private boolean beginsWord(int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  private void each(int[] anchors, Pattern pattern, Before before, Consumer<Matcher> action) {
    Matcher m = pattern.matcher(text);
    m.useTransparentBounds(true).useAnchoringBounds(false);
    int done = 0;
    for (int anchor : anchors) {
      if (anchor >= done && matches(m, anchor, done, before)) {
        action.accept(m);
        done = m.end();
      }
    }
  }

  private boolean matches(Matcher m, int anchor, int done, Before before) {
    int[] starts = new int[MOST_WORDS + 2];
    int count = 0;
    starts[count++] = anchor;
    int at = blanksBefore(anchor);
    if (at > 0 && before.signs().indexOf(text.charAt(at - 1)) >= 0) {
      starts[count++] = at - 1;
      at = blanksBefore(at - 1);
    }
    for (int i = 0; i < MOST_WORDS; i++) {
      int start = wordBefore(at, before.words());
      if (start < 0) {
        break;
      }
      starts[count++] = start;
      at = blanksBefore(start);
    }
    for (int i = count - 1; i >= 0; i--) {
      if (starts[i] >= done && m.region(starts[i], text.length()).lookingAt() && m.end() > anchor) {
        return true;
      }
    }
    return false;
  }

  private int blanksBefore(int at) {
    boolean blank = at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t');
    return blank ? at - 1 : at;
  }

  private int wordBefore(int end, List<String> candidates) {
    for (String word : candidates) {
      if (text.startsWith(word, end - word.length())) {
        return end - word.length();
      }
    }
    return -1;
  }

  /** Whether one of some characters stands within a distance after a place. */
  static boolean near(String text, int from, int distance, String wanted) {
    int end = Math.min(text.length(), from + distance);
    for (int i = from; i < end; i++) {
      if (wanted.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }
}
