package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.FoldedText;
import kr.bogoseo.enrich.Hangul;

/**
 * Names of organisations with one letter of one syllable misread, as character recognition does it
 * (대응제약 for 대웅제약). Every name is indexed with each syllable left out in turn, so a word costs as
 * many look-ups as it has syllables.
 */
final class MisreadNames {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 12;
  private static final int HALVES = 1 << 20;
  private static final Pattern WORD = Pattern.compile("(?<![가-힣])[가-힣]{4,16}(?![가-힣])");

  private final Map<String, List<Candidate.Reading>> byGap = new HashMap<>();
  private final Map<String, Boolean> names = new HashMap<>();

  /** Halves of names: one syllable misread leaves one of the two halves as it is. */
  private final BitSet halves = new BitSet(HALVES);

  MisreadNames(Registry registry) {
    for (RegistryEntry entry : registry.entries()) {
      if (entry.type() != Tag.Type.ORGANIZATION) {
        continue;
      }
      for (RegistryEntry.Alias alias : entry.aliases()) {
        String key = KeyText.key(FoldedText.of(alias.text()).text());
        boolean fits = key.length() >= SHORTEST && key.length() <= LONGEST && Hangul.isAll(key);
        if (fits && !alias.ambiguous()) {
          names.put(key, true);
          int middle = key.length() / 2;
          halves.set(half(key, 0, middle));
          halves.set(half(key, middle, key.length()));
          for (int i = 0; i < key.length(); i++) {
            byGap
                .computeIfAbsent(gap(key, i), k -> new ArrayList<>(1))
                .add(new Candidate.Reading(entry, alias, "misread"));
          }
        }
      }
    }
  }

  /** Where a half of a word stands among the halves; others may stand there, too. */
  private static int half(String word, int from, int to) {
    int hash = word.length() * 2 + (from == 0 ? 0 : 1);
    for (int i = from; i < to; i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return (hash ^ hash >>> 16) & (HALVES - 1);
  }

  private static String gap(String word, int at) {
    return word.substring(0, at) + '_' + word.substring(at + 1);
  }

  /** Words that are one letter off a name and carry only a particle behind it. */
  List<Candidate> find(String text) {
    List<Candidate> found = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      int start = m.start();
      String word = m.group();
      for (int length = Math.min(word.length(), LONGEST); length >= SHORTEST; length--) {
        String name = word.substring(0, length);
        if (length < word.length() && !Particles.isEnding(word.substring(length))) {
          continue;
        }
        Optional<Candidate.Reading> reading = misread(name);
        if (reading.isPresent()) {
          found.add(new Candidate(start, start + length, List.of(reading.get())));
          break;
        }
      }
    }
    return found;
  }

  private Optional<Candidate.Reading> misread(String word) {
    int middle = word.length() / 2;
    boolean near =
        halves.get(half(word, 0, middle)) || halves.get(half(word, middle, word.length()));
    if (!near || names.containsKey(word)) {
      return Optional.empty();
    }
    for (int i = 0; i < word.length(); i++) {
      for (Candidate.Reading reading : byGap.getOrDefault(gap(word, i), List.of())) {
        String name = KeyText.key(FoldedText.of(reading.alias().text()).text());
        if (Hangul.distance(word.charAt(i), name.charAt(i)) == 1) {
          return Optional.of(reading);
        }
      }
    }
    return Optional.empty();
  }
}
