package kr.bogoseo.deploy.samples;

import java.util.List;
import java.util.Map;

/**
 * One sample report as its source states it.
 *
 * @param id folder and file name of everything written from it
 * @param facts the front matter: dotted key to its values, in source order
 * @param blocks the body
 * @param footnotes text by number
 */
record Sample(
    String id,
    Map<String, List<String>> facts,
    List<Block> blocks,
    Map<Integer, String> footnotes) {

  Sample {
    blocks = List.copyOf(blocks);
    footnotes = Map.copyOf(footnotes);
  }

  /**
   * The first value of a front matter key, or {@code fallback} where the key is absent or empty.
   */
  String fact(String key, String fallback) {
    List<String> values = facts.getOrDefault(key, List.of());
    return values.isEmpty() ? fallback : values.getFirst();
  }

  /** Whether long lines are cut between syllables, as Hangul does by default, or between words. */
  boolean breaksWords() {
    return fact("layout.break", "word").equals("syllable");
  }

  String title() {
    return fact("title", id);
  }
}
