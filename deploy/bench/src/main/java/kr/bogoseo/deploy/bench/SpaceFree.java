package kr.bogoseo.deploy.bench;

import java.util.Arrays;

/** A text without white space, with the way back: two texts may differ in spaces and line ends. */
public final class SpaceFree {
  private final String text;
  private final String letters;
  private final int[] offsets;

  public SpaceFree(String text) {
    this.text = text;
    StringBuilder kept = new StringBuilder(text.length());
    int[] at = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        at[kept.length()] = i;
        kept.append(text.charAt(i));
      }
    }
    letters = kept.toString();
    offsets = Arrays.copyOf(at, letters.length());
  }

  /** A text without white space. */
  public static String of(String text) {
    return new SpaceFree(text).letters;
  }

  /** The text without white space. */
  public String letters() {
    return letters;
  }

  /** Where another text starts in {@link #letters()}, its spaces not looked at; -1 if nowhere. */
  public int find(String other) {
    return letters.indexOf(of(other));
  }

  /** Offset in the given text of a character of {@link #letters()}. */
  public int offset(int letter) {
    return offsets[letter];
  }

  /** Characters without white space before an offset of the given text. */
  public int lettersBefore(int offset) {
    int place = Arrays.binarySearch(offsets, offset);
    return place >= 0 ? place : -place - 1;
  }

  /** What stands between a character of {@link #letters()} and the one after it: white space. */
  public String gapAfter(int letter) {
    return text.substring(offsets[letter] + 1, offsets[letter + 1]);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
