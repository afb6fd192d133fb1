package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
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
  private static final Pattern WORD = Pattern.compile("(?<![가-힣])[가-힣]{4,16}(?![가-힣])");

  private final Map<String, List<Candidate.Reading>> byGap = new HashMap<>();
  private final Map<String, Boolean> names = new HashMap<>();

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
          for (int i = 0; i < key.length(); i++) {
            byGap
                .computeIfAbsent(gap(key, i), k -> new ArrayList<>(1))
                .add(new Candidate.Reading(entry, alias, "misread"));
          }
        }
      }
    }
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
    if (names.containsKey(word)) {
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
