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

  /** Syllables without a blank that no ordinary word has. */
  private static final int GLUED = 9;

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

  /** Whether a word on its own is an ordinary noun: 강화, 수단, 선전. */
  boolean isNoun(String word) {
    List<Morpheme> morphemes = known.computeIfAbsent(word, morphology::analyze);
    return morphemes.size() == 1 && morphemes.getFirst().tag().equals("NNG");
  }

  /**
   * Whether a name written onto its neighbours without a blank is cut out by morphology: a morpheme
   * begins where it begins and one ends where it ends, and a name of two syllables is one of its
   * own. Only long stretches are asked about, as they are left where blanks were lost; in shorter
   * ones such a cut is a part of a compound.
   */
  boolean cutOut(int start, int end, boolean mayHead) {
    int from = start;
    while (from > 0 && Hangul.isSyllable(text.charAt(from - 1))) {
      from--;
    }
    int to = wordEnd(end);
    if (to - from < GLUED || !Hangul.isSyllable(text.charAt(start))) {
      return false;
    }
    List<Morpheme> morphemes = known.computeIfAbsent(text.substring(from, to), morphology::analyze);
    if (mayHead && compound(morphemes)) {
      return false;
    }
    boolean begins = false;
    boolean ends = to == end;
    boolean own = false;
    for (Morpheme m : morphemes) {
      begins |= m.start() == start - from;
      ends |= m.end() == end - from;
      own |= m.start() == start - from && m.end() == end - from && m.tag().equals("NNP");
    }
    return begins && ends && (own || end - start > 2);
  }

  /** No particle or ending before the last noun: one compound, not words whose blanks were lost. */
  private static boolean compound(List<Morpheme> morphemes) {
    int lastNoun = 0;
    for (Morpheme m : morphemes) {
      lastNoun = m.tag().startsWith("N") ? m.start() : lastNoun;
    }
    int noun = lastNoun;
    return morphemes.stream()
        .filter(m -> m.start() < noun)
        .noneMatch(m -> m.tag().startsWith("J") || m.tag().startsWith("E"));
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < text.length() && Hangul.isSyllable(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
