package kr.bogoseo.enrich;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.Tag;

/** Finds names of clusters, agencies, organisations and places. */
public interface NameTagger {

  /**
   * The names by start, none overlapping another.
   *
   * @param text any text; offsets refer to it in UTF-16 code units
   */
  default List<Tag> tag(String text) {
    return find(text, Optional.empty()).names();
  }

  /**
   * The names, and what only looks like one.
   *
   * @param text any text
   * @param day when it was written, if known: of bodies that bore a name one after the other it
   *     means the one of that day
   */
  Found find(String text, Optional<LocalDate> day);

  /**
   * What was found in a text.
   *
   * @param names registered ones by start, none overlapping another
   * @param guesses what is formed like a name and stands in no registry, by start; overlaps no name
   * @param registryVersion which registry told
   */
  record Found(List<Tag> names, List<Guess> guesses, String registryVersion) {}

  /**
   * A name by its form alone.
   *
   * @param start offset in UTF-16 code units
   * @param end exclusive
   * @param surface as written
   * @param type of what it seems to be
   * @param confidence that it is a name at all, 0 to 1
   * @param rule which form it has
   */
  record Guess(int start, int end, String surface, Tag.Type type, double confidence, String rule) {}
}
