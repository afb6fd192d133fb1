package kr.bogoseo.enrich.nori;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.Morphology;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ko.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Nori. The dictionaries take a third of a second to load, so that starts in the background when
 * this is made and is waited for by the first analysis only.
 */
public final class NoriMorphology implements Morphology {

  private final CompletableFuture<Boolean> ready;
  private final ThreadLocal<Tokens> tokens = ThreadLocal.withInitial(Tokens::new);

  /** Starts to load the dictionaries. */
  public NoriMorphology() {
    this.ready = CompletableFuture.supplyAsync(() -> !new Tokens().analyze("준비").isEmpty());
  }

  @Override
  public List<Morpheme> analyze(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    ready.join();
    return tokens.get().analyze(text);
  }

  /** A tokenizer is not safe to share, but worth keeping. */
  private static final class Tokens {
    private final KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false);
    private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    private final PartOfSpeechAttribute part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
    private final ReadingAttribute reading = tokenizer.getAttribute(ReadingAttribute.class);

    List<Morpheme> analyze(String text) {
      List<Morpheme> morphemes = new ArrayList<>();
      try {
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
          morphemes.add(morpheme());
        }
        tokenizer.end();
        tokenizer.close();
      } catch (IOException e) {
        throw new UncheckedIOException("a reader of a string cannot fail", e);
      }
      return morphemes;
    }

    private Morpheme morpheme() {
      String read = reading.getReading();
      return new Morpheme(
          offset.startOffset(),
          offset.endOffset(),
          term.toString(),
          part.getLeftPOS() == null ? "UNKNOWN" : part.getLeftPOS().name(),
          part.getRightPOS() == null ? "UNKNOWN" : part.getRightPOS().name(),
          read == null ? "" : read);
    }
  }
}
