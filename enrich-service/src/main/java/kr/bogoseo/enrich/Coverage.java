package kr.bogoseo.enrich;

import java.util.List;
import java.util.OptionalDouble;
import kr.bogoseo.contracts.document.Segment;

/** How much of a text an engine for the gist knew. */
final class Coverage {

  private Coverage() {}

  /** Share of the words that hold a name or a term, 0 to 1; empty where nothing is for the gist. */
  static OptionalDouble of(List<Segment> segments) {
    int words = 0;
    int known = 0;
    for (Segment segment : segments) {
      Segment.Provenance by = segment.by();
      if (by != null && by.quality() != null) {
        String[] all = segment.source().split("\\s+");
        boolean[] covered = new boolean[all.length];
        for (Segment.Term term : segment.terms()) {
          cover(all, covered, term.source().replaceAll("\\s+", ""));
        }
        for (int i = 0; i < all.length; i++) {
          if (all[i].chars().anyMatch(Character::isLetter)) {
            words++;
            known += covered[i] ? 1 : 0;
          }
        }
      }
    }
    return words == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.round(100.0 * known / words) / 100.0);
  }

  /** Marks the words that a term stands in; its blanks may be anywhere. */
  private static void cover(String[] words, boolean[] covered, String term) {
    if (term.isEmpty()) {
      return;
    }
    for (int i = 0; i < words.length; i++) {
      StringBuilder joined = new StringBuilder(words[i]);
      int last = i;
      while (joined.length() - words[i].length() < term.length()
          && joined.indexOf(term) < 0
          && last + 1 < words.length) {
        joined.append(words[++last]);
      }
      int at = joined.indexOf(term);
      if (at >= 0 && at < words[i].length()) {
        for (int j = i; j <= last; j++) {
          covered[j] = true;
        }
      }
    }
  }
}
