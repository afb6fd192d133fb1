package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.FoldedText;

/**
 * Latin names with one letter typed wrong, left out, doubled or swapped with its neighbour
 * (Gennetech, Norvatis, Boston Dymaics). Only names long enough that one letter is little, and only
 * words written as names. Every name is indexed with each letter left out in turn.
 */
final class MistypedNames {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 48;
  private static final int WORDS = 6;
  private static final Pattern WORD = Pattern.compile("[A-Z][A-Za-z'&.-]*[A-Za-z]");
  private static final Pattern LINK = Pattern.compile("\\s{1,4}|\\s(?:and|of|for|the|&)\\s|-");

  private final Map<String, Candidate.Reading> names = new HashMap<>();
  private final Map<String, List<String>> byGap = new HashMap<>();

  MistypedNames(Registry registry) {
    for (RegistryEntry entry : registry.entries()) {
      if (entry.type() == Tag.Type.PLACE) {
        continue;
      }
      for (RegistryEntry.Alias alias : entry.aliases()) {
        String key = KeyText.key(FoldedText.of(alias.text()).text());
        boolean fits = key.length() >= SHORTEST && key.length() <= LONGEST && isLatin(key);
        if (fits
            && names.putIfAbsent(key, new Candidate.Reading(entry, alias, "mistyped")) == null) {
          for (int i = 1; i < key.length(); i++) {
            byGap.computeIfAbsent(gap(key, i), k -> new ArrayList<>(1)).add(key);
          }
        }
      }
    }
  }

  private static boolean isLatin(String key) {
    return key.chars().allMatch(c -> c < 0x80);
  }

  private static String gap(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  /** Mistyped names outside those already found. */
  List<ClusterRule.Chosen> find(String text, List<ClusterRule.Chosen> known) {
    List<ClusterRule.Chosen> found = new ArrayList<>();
    List<int[]> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      boolean inside =
          m.start() > 0
              && Character.isLetterOrDigit(text.charAt(m.start() - 1))
              && text.charAt(m.start() - 1) < 0x80;
      if (!inside) {
        words.add(new int[] {m.start(), m.end()});
      }
    }
    for (int i = 0; i < words.size(); i++) {
      longest(text, words, i)
          .filter(
              c ->
                  known.stream()
                      .noneMatch(
                          k ->
                              k.candidate().start() <= c.candidate().start()
                                  && c.candidate().end() <= k.candidate().end()))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<ClusterRule.Chosen> longest(String text, List<int[]> words, int first) {
    int last = first;
    while (last + 1 < words.size()
        && last - first + 1 < WORDS
        && LINK.matcher(text.substring(words.get(last)[1], words.get(last + 1)[0])).matches()) {
      last++;
    }
    for (int i = last; i >= first; i--) {
      int start = words.get(first)[0];
      int end = words.get(i)[1];
      Optional<Candidate.Reading> reading = read(text.substring(start, end));
      if (reading.isPresent()) {
        Candidate c = new Candidate(start, end, List.of(reading.get()));
        return Optional.of(
            new ClusterRule.Chosen(c, reading.get(), Confidence.of(reading.get(), false)));
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate.Reading> read(String surface) {
    String key = KeyText.key(surface).toLowerCase(Locale.ROOT);
    if (key.length() < SHORTEST - 1 || key.length() > LONGEST + 1 || names.containsKey(key)) {
      return Optional.empty();
    }
    // A letter too few, a letter too many, a wrong one or two swapped.
    Optional<String> name = one(byGap.getOrDefault(key, List.of()));
    for (int i = 1; i < key.length() && name.isEmpty(); i++) {
      String gap = gap(key, i);
      if (names.containsKey(gap) && gap.length() >= SHORTEST) {
        name = Optional.of(gap);
      } else {
        name = one(byGap.getOrDefault(gap, List.of()).stream().filter(n -> near(key, n)).toList());
      }
    }
    return name.map(names::get).filter(r -> !plural(key, KeyText.key(r.alias().text())));
  }

  private static Optional<String> one(List<String> names) {
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  private static boolean plural(String one, String two) {
    return one.equals(two + "s") || two.equals(one + "s");
  }

  /** One letter replaced or two neighbours swapped. */
  private static boolean near(String one, String two) {
    if (one.length() != two.length()) {
      return false;
    }
    int differ = 0;
    int firstAt = -1;
    int lastAt = -1;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != two.charAt(i)) {
        differ++;
        firstAt = firstAt < 0 ? i : firstAt;
        lastAt = i;
      }
    }
    boolean swapped =
        differ == 2
            && lastAt == firstAt + 1
            && one.charAt(firstAt) == two.charAt(lastAt)
            && one.charAt(lastAt) == two.charAt(firstAt);
    boolean replaced =
        differ == 1
            && Character.isLetter(one.charAt(firstAt))
            && Character.isLetter(two.charAt(firstAt));
    return replaced || swapped;
  }
}
