package kr.bogoseo.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.secret.DocumentPassword;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerPoolTest {

  private final WorkerPool pool = pool(FixtureWorker.class.getName(), 100);

  private static WorkerPool pool(String mainClass, int filesPerWorker) {
    return new WorkerPool(
        new WorkerCommand(mainClass, 64, Map.of()),
        1,
        filesPerWorker,
        Duration.ofSeconds(3),
        Duration.ofSeconds(30));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @ParameterizedTest
  @CsvSource({
    "hang, EXTRACTION_TIMEOUT",
    "memory, EXTRACTION_LIMIT",
    "exit, PARSER_CRASHED",
    "garbage, PARSER_CRASHED",
    "stack, UNREADABLE_FILE",
    "explode, UNREADABLE_FILE",
    "bad, ENCRYPTED_FILE"
  })
  void aBadFileHarmsOnlyItself(String file, FailureCode code) {
    assertThat(text("before")).isEqualTo("before");

    StageException failure =
        catchThrowableOfType(StageException.class, () -> pool.read(Path.of(file)));

    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.detail()).isNotBlank().doesNotContain("Exception");
    assertThat(text("after")).isEqualTo("after");
  }

  @Test
  void whatALibraryPrintsDisturbsNoAnswer() {
    assertThat(text("chatty")).isEqualTo("chatty");
    assertThat(text("next")).isEqualTo("next");
  }

  @Test
  void aWarmWorkerReadsManyFiles() {
    assertThat(text("pid")).isEqualTo(text("pid"));
  }

  @Test
  void aWorkerThatReadItsShareIsReplaced() {
    try (WorkerPool shortLived = pool(FixtureWorker.class.getName(), 1)) {
      String first = shortLived.read(Path.of("pid")).document().text();
      assertThat(shortLived.read(Path.of("pid")).document().text()).isNotEqualTo(first);
    }
  }

  @Test
  void aWorkerThatDiedIsReplacedBeforeTheNextFileComes() {
    Set<String> others = children();
    String first = text("pid");

    assertThatThrownBy(() -> pool.read(Path.of("exit"))).isInstanceOf(StageException.class);

    Set<String> started =
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> startedBeside(others), now -> now.size() == 1 && !now.contains(first));
    assertThat(started).containsExactly(text("pid"));
  }

  @Test
  void aPasswordReachesTheWorker(@TempDir Path folder) throws IOException {
    Path open = folder.resolve("open");

    pool.unlock(Path.of("locked"), new DocumentPassword(" 열려라 "), open);

    assertThat(open).hasContent("opened with  열려라 ");
  }

  @Test
  void workersEndWithThePool() {
    long pid = Long.parseLong(text("pid"));
    pool.close();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> {
              Optional<ProcessHandle> worker = ProcessHandle.of(pid);
              return worker.isEmpty() || !worker.get().isAlive();
            });
  }

  @Test
  void aWorkerThatCannotStartIsOurFaultAndNotTheFiles() {
    try (WorkerPool broken = pool("no.such.Main", 10)) {
      StageException failure =
          catchThrowableOfType(StageException.class, () -> broken.read(Path.of("any")));
      assertThat(failure.code()).isEqualTo(FailureCode.WORKER_UNAVAILABLE);
    }
  }

  private static Set<String> startedBeside(Set<String> others) {
    Set<String> started = children();
    started.removeAll(others);
    return started;
  }

  /** Process numbers; other tests of this JVM may have workers of their own. */
  private static Set<String> children() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(child -> Long.toString(child.pid()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private String text(String file) {
    return pool.read(Path.of(file)).document().text();
  }
}
