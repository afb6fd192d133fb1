package kr.bogoseo.enrich.tag;

import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RegisteredName;

/**
 * An entry of a registry file.
 *
 * @param name what other parts may know of it
 * @param aliases every name it goes by, the canonical ones first
 */
record RegistryEntry(RegisteredName name, List<Alias> aliases) {

  /**
   * A name of an entry.
   *
   * @param text as written
   * @param kind {@code canonical}, {@code short}, {@code abbreviation} …
   * @param ambiguous whether it needs context
   */
  record Alias(String text, String kind, boolean ambiguous) {}

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
