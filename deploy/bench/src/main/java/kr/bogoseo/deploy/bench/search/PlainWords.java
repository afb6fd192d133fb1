package kr.bogoseo.deploy.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How systems that are compared against cut a text. */
final class PlainWords implements AutoCloseable {

  private static final int GRAM = 3;

  private final Analyzer nori = new KoreanAnalyzer();

  /** Morphemes, as nori gives them out of the box. */
  List<String> nori(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = nori.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Runs of two and three letters within words: the same for every language. */
  static List<String> grams(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> grams = new ArrayList<>();
    for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
      for (int length = 2; length <= GRAM; length++) {
        for (int i = 0; i + length <= word.length(); i++) {
          grams.add(word.substring(i, i + length));
        }
      }
    }
    return grams;
  }

  @Override
  public void close() {
    nori.close();
  }
}
