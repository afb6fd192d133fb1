package kr.bogoseo.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is who: every known name and whom it means. */
public interface Registry {

  /** An entry and the registry it stands in. */
  record Known(EntryKind kind, RegistryEntry entry) {}

  /**
   * A name found in the words of a query.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param meanings everything it may mean, at least one
   * @param exact whether it is spelt as registered; false when a typing error was forgiven
   */
  record Match(int from, int to, List<Known> meanings, boolean exact) {}

  /** The entry of that id. */
  Optional<Known> find(String id);

  /** All entries of a registry, by id. */
  List<RegistryEntry> all(EntryKind kind);

  /** Ids that a name means in a registry; an id means itself. */
  Set<String> resolve(EntryKind kind, String idOrName);

  /** Names in a row of words, the longest first; found names do not overlap. */
  List<Match> match(List<String> words);

  /**
   * Entries with a name that begins like this, ignoring blanks and case; Korean also by initial
   * consonants.
   */
  List<Known> complete(String start, int limit);

  /** Names as rules of a Korean tokenizer's user dictionary, in a stable order. */
  List<String> dictionary();
}
