package kr.bogoseo.enrich;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.store.Sha256;

/** Remembers translations. */
public interface TranslationMemory {

  /**
   * What makes two requests equal: engine, model, pair, the terms that occur in the text, and the
   * text with what is locked in it. Letters composed or not and the width of blanks make no
   * difference.
   *
   * @param digest stands for all of it
   */
  record Key(String digest) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final int LENGTH = 32;

    /** The key of a text for an engine. */
    public static Key of(Translator engine, String from, String to, Translator.Source source) {
      String all =
          String.join(
              "\u0000",
              engine.name(),
              engine.model(),
              engine.version(),
              from,
              to,
              engine.termsIn(from, to, source),
              normalised(source));
      return new Key(Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH));
    }

    private static String normalised(Translator.Source source) {
      StringBuilder text = new StringBuilder();
      int at = 0;
      for (Translator.Lock lock : source.locks()) {
        text.append(source.text(), at, lock.start())
            .append('\u0001')
            .append(source.text(), lock.start(), lock.end())
            .append('\u0002')
            .append(lock.target())
            .append('\u0001');
        at = lock.end();
      }
      text.append(source.text().substring(at));
      return BLANKS
          .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
          .replaceAll(" ")
          .strip();
    }
  }

  /**
   * A remembered translation.
   *
   * @param translation what the engine made of it
   * @param origin id of the report it was made for first
   * @param termBase version of the term base at that time
   * @param at when it was made
   */
  record Remembered(
      Translator.Translation translation, String origin, String termBase, Instant at) {}

  /** What is remembered for a key. */
  Optional<Remembered> recall(Key key);

  /**
   * Keeps a translation unless there is one already.
   *
   * @return what is kept: this entry, or the one somebody kept first
   */
  Remembered remember(Key key, Remembered entry);

  /** What it holds and how often it helped. */
  Figures figures();

  /**
   * What a memory holds.
   *
   * @param entries translations
   * @param hits recalls that found one, since the start
   */
  record Figures(long entries, long hits) {}
}
