package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which texts go to an engine together. */
final class Batch {

  /** More than this at once is slow to answer, and all of it is lost when the answer is not. */
  private static final int CHARACTERS = 12_000;

  private Batch() {}

  /**
   * The first texts, in their order. They end with their section once half of a batch is full, so
   * that an engine which reads them together reads what belongs together.
   *
   * @param texts with their sections; not empty
   * @param size how many at most
   */
  static List<Translator.Source> first(Map<Translator.Source, Integer> texts, int size) {
    List<Translator.Source> batch = new ArrayList<>();
    int characters = 0;
    int section = 0;
    for (Map.Entry<Translator.Source, Integer> text : texts.entrySet()) {
      characters += text.getKey().text().length();
      boolean full = batch.size() >= size || characters > CHARACTERS;
      boolean endOfSection = text.getValue() != section && batch.size() * 2 >= size;
      if (!batch.isEmpty() && (full || endOfSection)) {
        return batch;
      }
      batch.add(text.getKey());
      section = text.getValue();
    }
    return batch;
  }
}
