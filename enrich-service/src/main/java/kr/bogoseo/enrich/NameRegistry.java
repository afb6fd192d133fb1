package kr.bogoseo.enrich;

import java.util.Optional;

/** Looks names up by id. */
public interface NameRegistry {

  /** The entry of that id. */
  Optional<RegisteredName> byId(String id);

  /** Which registry this is: the first digits of the SHA-256 of its files. */
  String version();
}
