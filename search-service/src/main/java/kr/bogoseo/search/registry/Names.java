package kr.bogoseo.search.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.search.Registry.Known;
import kr.bogoseo.search.Registry.Match;
import kr.bogoseo.search.RegistryEntry;
import kr.bogoseo.search.Words;

/** Every name, blanks and case ignored, and whom it means. */
final class Names {

  private static final int MOST_WORDS = 8;

  /** Longest first, so that 에서 is tried before 서. */
  private static final List<String> PARTICLES =
      List.of(
          "에서의", "으로의", "에서는", "에서", "에게", "으로", "까지", "부터", "와의", "과의", "의", "을", "를", "이", "가",
          "은", "는", "에", "로", "와", "과", "도", "측", "사");

  private final Map<String, Set<Known>> byName = new HashMap<>();
  private final Misspellings misspellings;

  Names(Collection<Known> all) {
    for (Known known : all) {
      RegistryEntry entry = known.entry();
      add(entry.ko(), known);
      add(entry.en(), known);
      entry.aliases().forEach(alias -> add(alias.name(), known));
    }
    misspellings = new Misspellings(byName.keySet());
  }

  private void add(String name, Known known) {
    String key = Words.squeezed(name);
    if (key.length() > 1) {
      byName.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(known);
    }
  }

  Set<Known> exactly(String name) {
    return byName.getOrDefault(Words.squeezed(name), Set.of());
  }

  List<Match> match(List<String> words) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Match> longest = longest(words, at);
      longest.ifPresent(matches::add);
      at = longest.map(Match::to).orElse(at + 1);
    }
    return matches;
  }

  private Optional<Match> longest(List<String> words, int from) {
    for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
      String joined = Words.squeezed(String.join("", words.subList(from, to)));
      Optional<String> name = known(joined);
      if (name.isPresent()) {
        return Optional.of(match(from, to, name.get(), true));
      }
    }
    for (int to = Math.min(words.size(), from + 3); to > from; to--) {
      String joined = Words.squeezed(String.join("", words.subList(from, to)));
      Optional<String> meant = misspellings.meant(joined);
      if (meant.isPresent()) {
        return Optional.of(match(from, to, meant.get(), false));
      }
    }
    return Optional.empty();
  }

  private Optional<String> known(String joined) {
    if (byName.containsKey(joined)) {
      return Optional.of(joined);
    }
    for (String particle : PARTICLES) {
      if (joined.endsWith(particle) && joined.length() - particle.length() > 1) {
        String stem = joined.substring(0, joined.length() - particle.length());
        if (Words.hasHangul(stem) && byName.containsKey(stem)) {
          return Optional.of(stem);
        }
      }
    }
    return Optional.empty();
  }

  private Match match(int from, int to, String name, boolean exact) {
    return new Match(from, to, List.copyOf(byName.getOrDefault(name, Set.of())), exact);
  }
}
