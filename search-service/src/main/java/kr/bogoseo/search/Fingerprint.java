package kr.bogoseo.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A short stand-in for a text by which near-duplicates are found: the smallest hash of its
 * nine-character grams in each of 64 classes (one-permutation MinHash). The share of equal places
 * in two signatures estimates the share of equal grams in the texts.
 *
 * @param places 64 numbers
 */
public record Fingerprint(int[] places) {

  private static final int SIZE = 64;
  private static final int GRAM = 9;
  private static final int BAND = 4;
  private static final int LONGEST_TEXT = 400_000;

  /** The fingerprint of a text; blanks, marks and case do not count. */
  public static Fingerprint of(String text) {
    String squeezed = Words.squeezed(Words.shortened(text, LONGEST_TEXT));
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + GRAM <= squeezed.length(); i++) {
      long hash = hash(squeezed, i);
      int place = (int) (hash >>> 58);
      least[place] = Math.min(least[place], hash & 0x03FF_FFFF_FFFF_FFFFL);
    }
    int[] places = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      places[i] = borrowed(least, i);
    }
    return new Fingerprint(places);
  }

  /** Reads what {@link #text()} wrote. */
  public static Fingerprint parse(String hex) {
    int[] places = new int[SIZE];
    for (int i = 0; i < SIZE && (i + 1) * 8 <= hex.length(); i++) {
      places[i] = HexFormat.fromHexDigits(hex, i * 8, i * 8 + 8);
    }
    return new Fingerprint(places);
  }

  /** The whole fingerprint as text. */
  public String text() {
    StringBuilder text = new StringBuilder(SIZE * 8);
    HexFormat hex = HexFormat.of();
    for (int place : places) {
      text.append(hex.toHexDigits(place));
    }
    return text.toString();
  }

  /** Parts of it; texts that are four fifths alike nearly always share one. */
  public List<String> bands() {
    List<String> bands = new ArrayList<>();
    if (Arrays.stream(places).distinct().count() < BAND) {
      return bands; // too short a text to say anything
    }
    for (int i = 0; i < SIZE; i += BAND) {
      bands.add(i / BAND + ":" + Integer.toHexString(Arrays.hashCode(part(i))));
    }
    return bands;
  }

  /** 0 (nothing in common) to 1 (the same text). */
  public double similarity(Fingerprint other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      if (places[i] == other.places[i]) {
        same++;
      }
    }
    return (double) same / SIZE;
  }

  private int[] part(int from) {
    return Arrays.copyOfRange(places, from, from + BAND);
  }

  /** A class without a gram takes the next one's value, so that short texts compare as well. */
  private static int borrowed(long[] least, int place) {
    for (int step = 0; step < SIZE; step++) {
      long value = least[(place + step) % SIZE];
      if (value != Long.MAX_VALUE) {
        return Long.hashCode(value + step);
      }
    }
    return 0;
  }

  private static long hash(String text, int from) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < from + GRAM; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    hash *= 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
