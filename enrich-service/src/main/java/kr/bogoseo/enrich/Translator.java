package kr.bogoseo.enrich;

import java.util.List;
import kr.bogoseo.contracts.document.Segment;

/** A translation engine. */
public interface Translator {

  /** The name operators choose it by, for example {@code builtin}. */
  String name();

  /** Changes when equal input may give another output, so that remembered translations expire. */
  String version();

  /** Whether the result is good for the gist only, and says so to readers. */
  boolean isGist();

  /**
   * Translates each text; the result has one translation a text, in order.
   *
   * @param from ISO 639-1 code of the source
   * @param to ISO 639-1 code of the target
   * @throws TranslatorUnavailableException when the engine cannot answer now, or not this pair
   */
  List<Translation> translate(String from, String to, List<Source> texts);

  /**
   * A text to translate.
   *
   * @param text a sentence or a heading
   * @param locks stretches that must come out exactly so, by start, without overlaps
   */
  record Source(String text, List<Lock> locks) {}

  /**
   * A stretch with a fixed translation: a name, a date, an amount.
   *
   * @param start in UTF-16 code units
   * @param end exclusive
   * @param target how it must read
   */
  record Lock(int start, int end, String target) {}

  /**
   * A translated text.
   *
   * @param target the translation
   * @param terms what was locked, and the terms of the term base that were used
   */
  record Translation(String target, List<Segment.Term> terms) {}
}
