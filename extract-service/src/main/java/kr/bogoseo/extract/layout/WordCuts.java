package kr.bogoseo.extract.layout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * What a Korean dictionary says about a place between two syllables. The last word before it and
 * the first one after it are read as one; then a morpheme lies across the place, or two meet there.
 * How often a blank stands between morphemes of two kinds was counted in news (24,000 places); the
 * numbers are rounded logarithms of odds, above 0 for a blank.
 */
final class WordCuts {

  /** As far as the dictionary looks, in syllables. */
  private static final int SIGHT = 10;

  private static final double SURE = 5;
  private static final double LIKELY = 3;
  private static final double RATHER = 1.6;

  private WordCuts() {}

  /** How much speaks for a blank between the end of one text and the start of another. */
  static double odds(String left, String right) {
    String l = left.substring(Math.max(0, left.length() - SIGHT));
    String r = right.substring(0, Math.min(SIGHT, right.length()));
    if (l.isEmpty() || r.isEmpty()) {
      return 0;
    }
    List<Morpheme> joined = read(l + r);
    Morpheme before = new Morpheme(0, 0, POS.Tag.UNKNOWN, POS.Tag.UNKNOWN);
    for (Morpheme morpheme : joined) {
      if (morpheme.end() == l.length()) {
        before = morpheme;
      } else if (morpheme.start() == l.length()) {
        return between(before.last(), morpheme.first());
      } else if (morpheme.end() > l.length()) {
        return across(morpheme, joined.size(), read(l + " " + r).size());
      }
    }
    return 0;
  }

  /** A morpheme across the place is none where the words read apart need fewer morphemes. */
  private static double across(Morpheme morpheme, int joined, int apart) {
    if (morpheme.first() == POS.Tag.UNKNOWN) {
      return 0;
    }
    return apart < joined ? RATHER : apart == joined ? -RATHER : -LIKELY;
  }

  private record Morpheme(int start, int end, POS.Tag first, POS.Tag last) {}

  private static List<Morpheme> read(String text) {
    List<Morpheme> morphemes = new ArrayList<>();
    try (KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, true)) {
      tokenizer.setReader(new StringReader(text));
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        morphemes.add(
            new Morpheme(
                offset.startOffset(), offset.endOffset(), part.getLeftPOS(), part.getRightPOS()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return morphemes;
  }

  private static double between(POS.Tag left, POS.Tag right) {
    return switch (right) {
      case J, E, VCP, XSN, XSV, XSA -> left == POS.Tag.J ? -RATHER : -LIKELY;
      case UNKNOWN -> 0;
      case VX -> left == POS.Tag.E ? LIKELY : RATHER;
      default ->
          switch (left) {
            case J, E -> SURE;
            case MAG, MAJ, MM -> LIKELY;
            case XPN, IC -> -RATHER;
            case UNKNOWN, NR -> 0;
            default -> right == POS.Tag.NNG || right == POS.Tag.NNP ? RATHER : RATHER + 0.4;
          };
    };
  }
}
