package kr.bogoseo.enrich;

import java.util.Optional;

/** Remembers translations. */
public interface TranslationMemory {

  /**
   * What makes two requests equal.
   *
   * @param engine name and version of the engine
   * @param from source language
   * @param to target language
   * @param source the text with its locks
   */
  record Key(String engine, String from, String to, Translator.Source source) {}

  /**
   * A remembered translation.
   *
   * @param translation what the engine made of it
   * @param origin id of the report it was made for first
   */
  record Remembered(Translator.Translation translation, String origin) {}

  /** What is remembered for a key. */
  Optional<Remembered> recall(Key key);

  /**
   * Keeps a translation unless there is one already.
   *
   * @return what is kept: this entry, or the one somebody kept first
   */
  Remembered remember(Key key, Remembered entry);
}
