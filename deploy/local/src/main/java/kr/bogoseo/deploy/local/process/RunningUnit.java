package kr.bogoseo.deploy.local.process;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A started process. */
public interface RunningUnit {
  /** Which process it is. */
  ProcessIdentity identity();

  /** Completes with the exit status when the process has ended. */
  CompletableFuture<Integer> onExit();

  /** Why the process could not do its work, in its own words, when it said so before it ended. */
  Optional<StartException> complaint();

  /** The last that the process has printed; empty when that is not known. */
  default String lastLine() {
    return "";
  }

  /** Stops the process, kindly first, and returns when it has ended. */
  void stop();
}
