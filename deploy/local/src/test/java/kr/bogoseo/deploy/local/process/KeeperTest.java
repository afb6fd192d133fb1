package kr.bogoseo.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private final Events events = new Events();
  private Optional<Keeper> keeper = Optional.empty();

  @AfterEach
  void stop() {
    keeper.ifPresent(Keeper::stop);
  }

  @Test
  void aProcessThatIsKilledIsReportedAndStartedAgain() {
    keep(List.of());
    await().atMost(SOON).until(() -> events.ready == 1);
    ProcessIdentity first = events.processes.getLast();

    first.running().ifPresent(ProcessHandle::destroyForcibly);

    await().atMost(SOON).until(() -> events.ready == 2);
    assertThat(events.processes).hasSize(2).doesNotHaveDuplicates();
    assertThat(events.processes.getLast().runs()).isTrue();
    assertThat(events.deaths).singleElement().asString().contains("137", "sleeping");
  }

  @Test
  void stoppingLeavesNoProcess() {
    keep(List.of());
    await().atMost(SOON).until(() -> events.ready == 1);

    keeper.orElseThrow().stop();

    assertThat(events.processes.getLast().runs()).isFalse();
    assertThat(events.stopped).isTrue();
    assertThat(events.deaths).isEmpty();
  }

  @Test
  void whatOnlyTheUserCanMendIsNotTriedAgain() {
    keep(List.of("BOGOSEO_X is wrong"));

    await().atMost(SOON).until(() -> events.stopped);

    assertThat(events.hopeless).containsExactly("BOGOSEO_X is wrong");
    assertThat(events.processes).hasSize(1);
  }

  @Test
  void aPartThatIsNeverReadyIsReportedOnce() {
    keeper =
        Optional.of(
            Keeper.start(new Sleepers(List.of(), () -> false), events, Duration.ofMillis(300)));

    await().atMost(SOON).until(() -> events.slow > 0);

    await().during(Duration.ofMillis(500)).atMost(SOON).until(() -> events.slow == 1);
  }

  @Test
  void aChildEndsWhenItsParentIsKilled() throws Exception {
    JavaChild parent =
        JavaChild.start(
            new JavaCommand(
                Middle.class,
                List.of(),
                List.of(folder.resolve("grandchild.log").toString()),
                System.getenv(),
                List.of()),
            folder.resolve("parent.log"));
    await().atMost(SOON).until(() -> parent.lastLine().startsWith("child "));
    ProcessHandle grandchild =
        ProcessHandle.of(Long.parseLong(parent.lastLine().substring("child ".length())))
            .orElseThrow();
    await()
        .atMost(SOON)
        .until(() -> Files.readString(folder.resolve("grandchild.log")).contains("sleeping"));

    parent.identity().running().ifPresent(ProcessHandle::destroyForcibly);

    await().atMost(SOON).until(() -> !grandchild.isAlive());
  }

  private void keep(List<String> arguments) {
    keeper = Optional.of(Keeper.start(new Sleepers(arguments, () -> true), events, SOON));
  }

  private final class Sleepers implements Unit {
    private final List<String> arguments;
    private final Part part;

    Sleepers(List<String> arguments, Probe probe) {
      this.arguments = arguments;
      this.part = new Part("sleeper", 1, probe);
    }

    @Override
    public String name() {
      return "sleeper";
    }

    @Override
    public List<Part> parts() {
      return List.of(part);
    }

    @Override
    public RunningUnit start() throws StartException {
      try {
        JavaChild child =
            JavaChild.start(
                new JavaCommand(Sleeper.class, List.of(), arguments, System.getenv(), List.of()),
                folder.resolve("sleeper.log"));
        if (arguments.isEmpty()) {
          await().atMost(SOON).until(() -> child.lastLine().equals("sleeping"));
        }
        return child;
      } catch (IOException e) {
        throw StartException.of("no sleeper", e);
      }
    }
  }

  private static final class Events implements Observer {
    private final List<ProcessIdentity> processes = new CopyOnWriteArrayList<>();
    private final List<String> deaths = new CopyOnWriteArrayList<>();
    private final List<String> hopeless = new CopyOnWriteArrayList<>();
    private volatile int ready;
    private volatile int slow;
    private volatile boolean stopped;

    @Override
    public void started(Unit unit, ProcessIdentity identity) {
      processes.add(identity);
    }

    @Override
    public synchronized void ready(Part part, Duration sinceStart) {
      ready = ready + 1;
    }

    @Override
    public void lost(Part part) {}

    @Override
    public synchronized void slow(Part part, Duration sinceStart) {
      slow = slow + 1;
    }

    @Override
    public void died(Unit unit, String reason, Duration delay) {
      deaths.add(reason);
    }

    @Override
    public void hopeless(Unit unit, String reason) {
      hopeless.add(reason);
    }

    @Override
    public void stopped(Unit unit) {
      stopped = true;
    }
  }
}
