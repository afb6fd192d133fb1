package kr.bogoseo.enrich.translate.terms;

import kr.bogoseo.enrich.Hangul;

/**
 * Revised Romanization of Korean (2000), with the sound changes between syllables that the rules
 * prescribe: linking, nasal and liquid assimilation.
 */
public final class Romanizer {

  private static final String[] INITIALS = {
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h"
  };
  private static final String[] VOWELS = {
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i"
  };
  private static final String[] FINALS = {
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t"
  };

  /** What a final becomes when the next syllable starts with a vowel. */
  private static final String[] LINKED = {
    "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m",
    "b", "ps", "s", "ss", "ng", "j", "ch", "k", "t", "p", ""
  };

  private static final int SILENT = 11;
  private static final int N = 2;
  private static final int R = 5;
  private static final int M = 6;

  private Romanizer() {}

  /** The Hangul of a text in Latin letters, everything else as it is. */
  public static String romanize(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Hangul.isSyllable(c)) {
        out.append(c);
        continue;
      }
      boolean after = i > 0 && Hangul.isSyllable(text.charAt(i - 1));
      int previous = after ? Hangul.last(text.charAt(i - 1)) : 0;
      out.append(initial(Hangul.initial(c), previous)).append(VOWELS[Hangul.vowel(c)]);
      boolean before = i + 1 < text.length() && Hangul.isSyllable(text.charAt(i + 1));
      out.append(last(Hangul.last(c), before ? Hangul.initial(text.charAt(i + 1)) : -1));
    }
    return out.toString();
  }

  /** As a name: a capital at the start of every word. */
  public static String name(String text) {
    String plain = romanize(text);
    StringBuilder out = new StringBuilder(plain);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  private static String initial(int initial, int previous) {
    if (initial == R) {
      boolean liquid = previous == 8 || previous == 4;
      return liquid ? "l" : previous == 0 ? "r" : "n";
    }
    if (initial == N && previous == 8) {
      return "l";
    }
    return INITIALS[initial];
  }

  private static String last(int last, int next) {
    if (last == 0) {
      return "";
    }
    if (next == SILENT) {
      return LINKED[last];
    }
    String sound = FINALS[last];
    if (next == N || next == M || next == R) {
      if (sound.equals("n") && next == R) {
        return "l";
      }
      if (next == R && sound.equals("l")) {
        return "l";
      }
      return switch (sound) {
        case "k" -> "ng";
        case "t" -> "n";
        case "p" -> "m";
        default -> sound;
      };
    }
    // Aspiration is not written in nouns, so ㄱ before ㅎ stays k.
    return sound;
  }
}
