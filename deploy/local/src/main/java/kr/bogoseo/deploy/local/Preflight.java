package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.Part;
import kr.bogoseo.deploy.local.process.ProcessIdentity;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.process.Unit;

/** What is looked at before anything is started. */
final class Preflight {
  private static final Duration LEFTOVERS_PATIENCE = Duration.ofSeconds(30);

  private Preflight() {}

  /**
   * Returns when no process of an earlier launcher runs any more. They end by themselves when it
   * was killed, but not at once.
   */
  static void awaitEndOfLeftovers(DataDirectory data) throws IOException, InterruptedException {
    Optional<StackState> earlier = StackState.read(data.state());
    if (earlier.isEmpty()) {
      return;
    }
    for (ProcessIdentity process : earlier.get().processes()) {
      if (!process.endsWithin(LEFTOVERS_PATIENCE)) {
        process.running().ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }

  /**
   * Returns when every port can be had.
   *
   * @throws StartException with the parts whose port somebody else uses
   */
  static void requireFreePorts(List<Unit> units) throws StartException {
    List<String> taken = new ArrayList<>();
    for (Unit unit : units) {
      for (Part part : unit.parts()) {
        if (!Loopback.isFree(part.port())) {
          taken.add(Texts.of("ports.taken", Integer.toString(part.port()), part.name()));
        }
      }
    }
    if (!taken.isEmpty()) {
      taken.add(Texts.of("ports.advice"));
      throw StartException.hopeless(String.join(System.lineSeparator(), taken));
    }
  }
}
