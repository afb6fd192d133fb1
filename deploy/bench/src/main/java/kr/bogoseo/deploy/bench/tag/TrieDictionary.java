package kr.bogoseo.deploy.bench.tag;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A baseline: the registry in an Aho-Corasick double-array trie; of overlapping hits the longest
 * stays, and Latin names are whole words.
 */
final class TrieDictionary implements NameTagging {

  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

  /**
   * @param types type by name
   */
  TrieDictionary(Map<String, String> types) {
    trie.build(new TreeMap<>(types));
  }

  @Override
  public List<Mention> tag(String sentence) {
    List<Mention> hits = new ArrayList<>();
    trie.parseText(
        sentence,
        (int begin, int end, String type) -> {
          if (whole(sentence, begin, end)) {
            hits.add(new Mention(begin, end, type));
          }
        });
    hits.sort(Comparator.comparingInt((Mention m) -> m.start() - m.end()));
    List<Mention> kept = new ArrayList<>();
    for (Mention hit : hits) {
      if (kept.stream().noneMatch(hit::overlaps)) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static boolean whole(String text, int begin, int end) {
    boolean left = begin == 0 || !latin(text.charAt(begin)) || !latin(text.charAt(begin - 1));
    boolean right =
        end == text.length() || !latin(text.charAt(end - 1)) || !latin(text.charAt(end));
    return left && right;
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
