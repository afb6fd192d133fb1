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

  /** Which model it translates with; empty where it has only one. */
  default String model() {
    return "";
  }

  /** Version of the term base it translates with; empty when it uses none. */
  default String termBase() {
    return "";
  }

  /**
   * Version of those terms that matter for a text: it changes when one of them does, and with no
   * other.
   */
  default String termsIn(String from, String to, Source text) {
    return "";
  }

  /** How many texts it takes best at once; what came of earlier requests may change it. */
  default int batch() {
    return 500;
  }

  /** How it is. */
  default Health health() {
    return Health.UP;
  }

  /** Locked terms and numbers that did not come through it as they should, since the start. */
  default long violations() {
    return 0;
  }

  /**
   * Translates each text; the result has one translation a text, in order.
   *
   * @param from ISO 639-1 code of the source
   * @param to ISO 639-1 code of the target
   * @throws TranslatorUnavailableException when the engine cannot answer now, or not this pair
   */
  List<Translation> translate(String from, String to, List<Source> texts);

  /**
   * How an engine is.
   *
   * @param state {@code up}, {@code down} (its last answer was none) or {@code open} (left alone
   *     for a while)
   * @param breaker state of its circuit breaker: {@code closed}, {@code open} or {@code half_open}
   */
  record Health(String state, String breaker) {

    /** It works, as far as we know. */
    public static final Health UP = new Health("up", "closed");
  }

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
  record Lock(int start, int end, String target) {

    /** Whether both lock the same characters somewhere. */
    public boolean overlaps(Lock other) {
      return other.start() < end && start < other.end();
    }

    /** Takes the place of the locks it covers; where it only cuts into one, it stays away. */
    public void replaceCovered(List<Lock> locks) {
      boolean covers =
          locks.stream()
              .filter(this::overlaps)
              .allMatch(other -> other.start() >= start && other.end() <= end);
      if (covers) {
        locks.removeIf(this::overlaps);
        locks.add(this);
      }
    }
  }

  /**
   * A translated text.
   *
   * @param target the translation
   * @param terms what was locked, and the terms of the term base that were used
   * @param flags what a reader should know, see {@link Segment#flags}
   */
  record Translation(String target, List<Segment.Term> terms, List<String> flags) {

    /** A translation with nothing to be said against it. */
    public Translation(String target, List<Segment.Term> terms) {
      this(target, terms, List.of());
    }
  }
}
