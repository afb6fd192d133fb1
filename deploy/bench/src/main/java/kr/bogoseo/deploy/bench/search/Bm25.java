package kr.bogoseo.deploy.bench.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Plain BM25 (k1 1.2, b 0.75) over a few texts: what a search engine does without knowing more. */
final class Bm25 {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Function<String, List<String>> words;
  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  private final Map<String, Integer> documents = new HashMap<>();

  /**
   * @param words cuts a text
   */
  Bm25(Function<String, List<String>> words) {
    this.words = words;
  }

  void add(String id, String text) {
    List<String> all = words.apply(text);
    Map<String, Integer> own = new HashMap<>();
    all.forEach(word -> own.merge(word, 1, Integer::sum));
    own.keySet().forEach(word -> documents.merge(word, 1, Integer::sum));
    counts.put(id, own);
    lengths.put(id, all.size());
  }

  /** Ids of the texts that have any word of the query, best first. */
  List<String> find(String query) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String id : counts.keySet()) {
      double score = score(query, id);
      if (score > 0) {
        scores.put(id, score);
      }
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private double score(String query, String id) {
    double average = lengths.values().stream().mapToInt(n -> n).average().orElse(1);
    double norm = K1 * (1 - B + B * lengths.getOrDefault(id, 0) / average);
    double score = 0;
    for (String word : new LinkedHashSet<>(words.apply(query))) {
      int count = counts.getOrDefault(id, Map.of()).getOrDefault(word, 0);
      int in = documents.getOrDefault(word, 0);
      double idf = Math.log(1 + (counts.size() - in + 0.5) / (in + 0.5));
      score += idf * count * (K1 + 1) / (count + norm);
    }
    return score;
  }
}
