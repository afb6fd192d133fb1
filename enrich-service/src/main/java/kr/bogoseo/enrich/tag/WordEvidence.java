package kr.bogoseo.enrich.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.Morphology;

/** Asks morphology whether a short Hangul name is a name where it stands. */
final class WordEvidence {

  /** What the words say. */
  enum Verdict {
    /** Analysed as a proper noun of exactly this extent. */
    PROPER,
    /** Unknown to the dictionary, or split unlike a word. */
    OPEN,
    /** An ordinary noun of exactly this extent; many names are words too. */
    WORD,
    /** A part of a word. */
    INSIDE
  }

  private final Morphology morphology;
  private final String text;
  private final Map<String, List<Morpheme>> known = new HashMap<>();

  WordEvidence(Morphology morphology, String text) {
    this.morphology = morphology;
    this.text = text;
  }

  /** The verdict on a candidate; the word it stands in and the next one are analysed. */
  Verdict of(int start, int end) {
    int from = start;
    while (from > 0 && Hangul.isSyllable(text.charAt(from - 1))) {
      from--;
    }
    int to = wordEnd(end);
    if (to < text.length() && text.charAt(to) == ' ') {
      to = wordEnd(to + 1);
    }
    String window = text.substring(from, to);
    List<Morpheme> morphemes = known.computeIfAbsent(window, morphology::analyze);
    int first = start - from;
    int last = end - from;
    for (Morpheme m : morphemes) {
      if (m.start() <= first && m.end() >= last) {
        if (m.start() == first && m.end() == last) {
          return switch (m.tag()) {
            case "NNP" -> Verdict.PROPER;
            case "UNKNOWN", "UNA", "NA" -> Verdict.OPEN;
            default -> Verdict.WORD;
          };
        }
        return m.tag().equals("NNP") ? Verdict.OPEN : Verdict.INSIDE;
      }
    }
    return Verdict.OPEN;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < text.length() && Hangul.isSyllable(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
