package kr.bogoseo.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.store.DocumentStore;

/**
 * Lets one process at a time build the indices anew: of two that did it at once, the later would
 * take over an index that lacks what came meanwhile. The right lies in the document store and ends
 * by itself when its holder died.
 */
final class RebuildLease {

  private static final String NAME = "control/rebuild.json";
  private static final Duration LASTS = Duration.ofMinutes(2);

  private final DocumentStore store;
  private final Clock clock;
  private final String holder = UUID.randomUUID().toString();

  RebuildLease(DocumentStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  record Held(String holder, Instant until) {}

  /** Takes it, or throws {@code CONFLICT}. */
  void take() {
    boolean taken =
        read()
            .filter(held -> !held.holder().equals(holder))
            .filter(held -> clock.instant().isBefore(held.until()))
            .isPresent();
    if (taken) {
      throw refused();
    }
    write(clock.instant().plus(LASTS));
  }

  /** Keeps it, or throws {@code CONFLICT} when another took it at the same moment. */
  void renew() {
    if (read().filter(held -> held.holder().equals(holder)).isEmpty()) {
      throw refused();
    }
    write(clock.instant().plus(LASTS));
  }

  /** Gives it back; nothing happens when another has it, or when the store is away. */
  void release() {
    try {
      if (read().filter(held -> held.holder().equals(holder)).isPresent()) {
        write(Instant.EPOCH);
      }
    } catch (StageException e) {
      System.getLogger(RebuildLease.class.getName())
          .log(System.Logger.Level.DEBUG, "the right to rebuild ends by itself: {0}", e.detail());
    }
  }

  private Optional<Held> read() {
    return store.getNamed(NAME).map(bytes -> ContractJson.read(bytes, Held.class));
  }

  private void write(Instant until) {
    store.putNamed(NAME, ContractJson.write(new Held(holder, until)));
  }

  private static StageException refused() {
    return new StageException(FailureCode.CONFLICT, "the index is being built anew elsewhere");
  }
}
