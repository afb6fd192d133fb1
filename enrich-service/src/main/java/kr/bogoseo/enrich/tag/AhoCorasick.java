package kr.bogoseo.enrich.tag;

import java.util.Arrays;
import java.util.List;

/**
 * Finds many words in one pass (Aho and Corasick, 1975). Built once, then read-only; transitions
 * lie in one open-addressed hash table, which keeps a hundred thousand states small and quick.
 */
final class AhoCorasick {

  /** Takes hits. */
  interface Hits {
    /**
     * @param word index of the word in the list the automaton was built of
     * @param start first character
     * @param end exclusive
     */
    void hit(int word, int start, int end);
  }

  private static final long EMPTY = -1L;

  private long[] keys;
  private int[] values;
  private int mask;
  private int used;

  /** Where each character leads from the start, where most of a text is read. */
  private final int[] first = new int[Character.MAX_VALUE + 1];

  private final int[] fail;
  private final int[] wordAt;
  private final int[] nextWord;
  private final int[] lengths;
  private int states = 1;

  AhoCorasick(List<String> words) {
    int total = words.stream().mapToInt(String::length).sum() + 1;
    keys = new long[Integer.highestOneBit(Math.max(16, total * 2)) * 2];
    Arrays.fill(keys, EMPTY);
    values = new int[keys.length];
    mask = keys.length - 1;
    int[] parent = new int[total + 1];
    char[] by = new char[total + 1];
    wordAt = new int[total + 1];
    Arrays.fill(wordAt, -1);
    lengths = new int[words.size()];
    for (int w = 0; w < words.size(); w++) {
      String word = words.get(w);
      lengths[w] = word.length();
      int state = 0;
      for (int i = 0; i < word.length(); i++) {
        int next = get(state, word.charAt(i));
        if (next < 0) {
          next = states++;
          put(state, word.charAt(i), next);
          parent[next] = state;
          by[next] = word.charAt(i);
        }
        state = next;
      }
      if (state > 0) {
        wordAt[state] = w;
      }
    }
    fail = new int[states];
    nextWord = new int[states];
    link(parent, by);
    for (int s = 1; s < states; s++) {
      if (parent[s] == 0) {
        first[by[s]] = s;
      }
    }
  }

  /** Failure links, breadth first: the states of a depth come after all shallower ones. */
  private void link(int[] parent, char[] by) {
    int[] depth = new int[states];
    int deepest = 0;
    for (int s = 1; s < states; s++) {
      // A state is numbered after its parent.
      depth[s] = depth[parent[s]] + 1;
      deepest = Math.max(deepest, depth[s]);
    }
    int[] starts = new int[deepest + 2];
    for (int s = 1; s < states; s++) {
      starts[depth[s] + 1]++;
    }
    for (int d = 1; d < starts.length; d++) {
      starts[d] += starts[d - 1];
    }
    int[] order = new int[states];
    int[] fill = starts.clone();
    for (int s = 1; s < states; s++) {
      order[fill[depth[s]]++] = s;
    }
    for (int i = 0; i < states - 1; i++) {
      int s = order[i];
      int up = parent[s];
      int target = 0;
      if (up != 0) {
        int f = fail[up];
        int found = get(f, by[s]);
        while (found < 0 && f != 0) {
          f = fail[f];
          found = get(f, by[s]);
        }
        target = Math.max(found, 0);
      }
      fail[s] = target;
      nextWord[s] = wordAt[target] >= 0 ? target : nextWord[target];
    }
  }

  /** Reports every occurrence of every word. */
  void find(char[] text, int length, Hits hits) {
    int state = 0;
    for (int i = 0; i < length; i++) {
      int next = state == 0 ? -1 : get(state, text[i]);
      while (next < 0 && state != 0) {
        state = fail[state];
        next = state == 0 ? -1 : get(state, text[i]);
      }
      state = state == 0 ? first[text[i]] : next;
      for (int s = wordAt[state] >= 0 ? state : nextWord[state]; s != 0; s = nextWord[s]) {
        int word = wordAt[s];
        hits.hit(word, i + 1 - lengths[word], i + 1);
      }
    }
  }

  private int get(int state, char c) {
    long key = ((long) state << 16) | c;
    int slot = slot(key);
    while (keys[slot] != EMPTY) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private void put(int state, char c, int next) {
    if (used * 2 > keys.length) {
      grow();
    }
    insert(((long) state << 16) | c, next);
    used++;
  }

  private void insert(long key, int value) {
    int slot = slot(key);
    while (keys[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    Arrays.fill(keys, EMPTY);
    values = new int[keys.length];
    mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }

  private int slot(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & mask;
  }
}
