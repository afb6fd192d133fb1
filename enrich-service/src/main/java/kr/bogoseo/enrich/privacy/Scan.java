package kr.bogoseo.enrich.privacy;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what {@link Matcher#find()} finds, but asks the pattern only at the places where it can
 * begin. Most patterns begin with a digit, and few characters of a report are one; asked
 * everywhere, masking took longer than all other analysis together.
 */
final class Scan {

  private final Matcher matcher;
  private final BitSet starts;
  private final int length;
  private int next;

  /**
   * A search of a text.
   *
   * @param starts every place where the pattern can begin; others do no harm
   */
  Scan(Pattern pattern, String text, BitSet starts) {
    this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    this.starts = starts;
    this.length = text.length();
  }

  /** Whether there is another match, behind the one before. */
  boolean find() {
    for (int at = starts.nextSetBit(next); at >= 0; at = starts.nextSetBit(at + 1)) {
      if (matcher.region(at, length).lookingAt()) {
        next = matcher.end();
        return true;
      }
    }
    next = length + 1;
    return false;
  }

  /** Start of the match. */
  int start() {
    return matcher.start();
  }

  /** Start of a group of the match. */
  int start(int group) {
    return matcher.start(group);
  }

  /** End of the match, exclusive. */
  int end() {
    return matcher.end();
  }

  /** End of a group of the match, exclusive. */
  int end(int group) {
    return matcher.end(group);
  }

  /** The match. */
  String group() {
    return matcher.group();
  }

  /** A group that every match has. */
  String group(String name) {
    return matcher.group(name);
  }
}
