package kr.bogoseo.enrich.nori;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.Morphology;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ko.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Nori. The dictionaries take a third of a second to load, so that starts in the background when
 * this is made and is waited for by the first analysis only.
 */
public final class NoriMorphology implements Morphology {

  private final CompletableFuture<Optional<UserDictionary>> ready;
  private final ThreadLocal<Tokens> tokens;

  /** Starts to load the dictionaries. */
  public NoriMorphology() {
    this(List.of());
  }

  /**
   * Starts to load the dictionaries.
   *
   * @param nouns words to keep whole, beyond the dictionary
   */
  public NoriMorphology(Collection<String> nouns) {
    this.ready = CompletableFuture.supplyAsync(() -> load(nouns));
    this.tokens = ThreadLocal.withInitial(() -> new Tokens(ready.join().orElse(null)));
  }

  private static Optional<UserDictionary> load(Collection<String> nouns) {
    Optional<UserDictionary> words = words(nouns);
    new Tokens(words.orElse(null)).analyze("준비");
    return words;
  }

  private static Optional<UserDictionary> words(Collection<String> nouns) {
    if (nouns.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(
          UserDictionary.open(new StringReader(String.join("\n", new TreeSet<>(nouns)))));
    } catch (IOException e) {
      throw new UncheckedIOException("a reader of a string cannot fail", e);
    }
  }

  @Override
  public List<Morpheme> analyze(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    return tokens.get().analyze(text);
  }

  /** A tokenizer is not safe to share, but worth keeping. */
  private static final class Tokens {
    private final KoreanTokenizer tokenizer;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final PartOfSpeechAttribute part;
    private final ReadingAttribute reading;

    Tokens(@Nullable UserDictionary words) {
      tokenizer =
          new KoreanTokenizer(
              AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, words, DecompoundMode.NONE, false);
      term = tokenizer.getAttribute(CharTermAttribute.class);
      offset = tokenizer.getAttribute(OffsetAttribute.class);
      part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
      reading = tokenizer.getAttribute(ReadingAttribute.class);
    }

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
