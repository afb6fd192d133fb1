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

  /** The translation remembered for a key. */
  Optional<Translator.Translation> recall(Key key);

  /** Keeps a translation. */
  void remember(Key key, Translator.Translation translation);
}
