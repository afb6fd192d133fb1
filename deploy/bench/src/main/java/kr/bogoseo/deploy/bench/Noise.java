package kr.bogoseo.deploy.bench;

import java.util.Random;

/**
 * Spoils a text as scanning and copying do; the same seed gives the same spoilt text.
 *
 * @param kind what is done
 * @param share of the places where it could be done, 0 to 1
 * @param seed of the generator
 */
public record Noise(Kind kind, double share, long seed) {
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final int MEDIALS = 21;
  private static final int FINALS = 28;
  private static final int INITIALS = 19;

  /** What is done. */
  public enum Kind {
    /** One letter of a syllable becomes another: 대웅 is read as 대응. */
    JAMO,
    /** A syllable becomes any other. */
    SYLLABLE,
    SPACES_REMOVED,
    SPACES_INSERTED
  }

  /**
   * A spoilt text.
   *
   * @param text as it now reads
   * @param offsets for every offset of the original, its end included, the offset in this text
   */
  public record Spoilt(String text, int[] offsets) {}

  /** Spoils a text. */
  public Spoilt apply(String text) {
    Random random = new Random(seed);
    StringBuilder spoilt = new StringBuilder(text.length());
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = spoilt.length();
      char c = text.charAt(i);
      boolean hangul = c >= FIRST && c <= LAST;
      boolean place = kind == Kind.SPACES_REMOVED ? c == ' ' : hangul;
      if (!place || random.nextDouble() >= share) {
        spoilt.append(c);
        continue;
      }
      switch (kind) {
        case JAMO -> spoilt.append(otherJamo(c, random));
        case SYLLABLE -> spoilt.append((char) (FIRST + random.nextInt(LAST - FIRST + 1)));
        case SPACES_INSERTED -> spoilt.append(c).append(' ');
        case SPACES_REMOVED -> {
          // The space is gone.
        }
      }
    }
    offsets[text.length()] = spoilt.length();
    return new Spoilt(spoilt.toString(), offsets);
  }

  private static char otherJamo(char syllable, Random random) {
    int code = syllable - FIRST;
    int initial = code / (MEDIALS * FINALS);
    int medial = code / FINALS % MEDIALS;
    int last = code % FINALS;
    switch (random.nextInt(3)) {
      case 0 -> initial = other(initial, INITIALS, random);
      case 1 -> medial = other(medial, MEDIALS, random);
      default -> last = other(last, FINALS, random);
    }
    return (char) (FIRST + (initial * MEDIALS + medial) * FINALS + last);
  }

  private static int other(int value, int count, Random random) {
    return (value + 1 + random.nextInt(count - 1)) % count;
  }
}
