package kr.bogoseo.enrich.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RegisteredName;

/**
 * An entry of a registry file.
 *
 * @param name what other parts may know of it
 * @param aliases every name it goes by, the canonical ones first
 * @param life when the body existed
 */
record RegistryEntry(RegisteredName name, List<Alias> aliases, Life life) {

  /**
   * From when until when something held; an absent end is open.
   *
   * @param from first day
   * @param to the day it ended
   */
  record Life(Optional<LocalDate> from, Optional<LocalDate> to) {

    static final Life ALWAYS = new Life(Optional.empty(), Optional.empty());

    boolean spans(LocalDate day) {
      return from.filter(day::isBefore).isEmpty() && to.filter(end -> !day.isBefore(end)).isEmpty();
    }
  }

  /**
   * A name of an entry.
   *
   * @param text as written
   * @param kind {@code canonical}, {@code short}, {@code abbreviation} …
   * @param ambiguous whether it needs context
   * @param life when it was the name
   */
  record Alias(String text, String kind, boolean ambiguous, Life life) {

    Alias(String text, String kind, boolean ambiguous) {
      this(text, kind, ambiguous, Life.ALWAYS);
    }
  }

  String id() {
    return name.id();
  }

  Tag.Type type() {
    return name.type();
  }

  String country() {
    return name.country();
  }

  Optional<String> place() {
    return name.place();
  }
}
