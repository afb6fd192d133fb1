package kr.bogoseo.deploy.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kr.bogoseo.contracts.keys.Scope;

/** What the user wants, with everything that was said about it. */
sealed interface Command {
  /** Options that every command takes. */
  record Place(DataDirectory data, OptionalInt portBase) {}

  /** Starts everything and stays until it is told to stop. */
  record Up(Place place, boolean separate) implements Command {}

  /** Shows where every part stands. */
  record Status(Place place) implements Command {}

  /** Stops everything. */
  record Down(Place place) implements Command {}

  /**
   * Hands reports in.
   *
   * @param key empty means the usual one
   * @param password opens files that ask for one; {@code -} asks for it
   * @param toTheEnd wait until each is published or has failed
   */
  record Submit(
      Place place,
      Optional<String> key,
      Optional<String> password,
      boolean toTheEnd,
      List<Path> paths)
      implements Command {
    /** Never shows the key or the password. */
    @Override
    public String toString() {
      return "Submit[paths=" + paths + "]";
    }
  }

  /** Makes a key. */
  record KeyCreate(Place place, String agency, Set<Scope> scopes, Optional<LocalDate> expires)
      implements Command {}

  /** Lists keys. */
  record KeyList(Place place) implements Command {}

  /** Takes a key back. */
  record KeyRevoke(Place place, String id) implements Command {}

  /**
   * Installs a translation model.
   *
   * @param source a directory or an address
   */
  record ModelAdd(Place place, String source) implements Command {}
}
