package kr.bogoseo.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import kr.bogoseo.deploy.local.process.ProcessIdentity;
import kr.bogoseo.deploy.local.process.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackStateTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws Exception {
    StackState state = state(ProcessIdentity.ofThisJvm());

    state.write(data().state());

    assertThat(StackState.read(data().state())).contains(state);
  }

  @Test
  void aCutOffFileCountsAsNone() throws Exception {
    state(ProcessIdentity.ofThisJvm()).write(data().state());
    String whole = Files.readString(data().state());
    Files.writeString(data().state(), whole.substring(0, whole.length() / 2));

    assertThat(StackState.read(data().state())).isEmpty();
  }

  @Test
  void aProcessThatGotTheIdOfAnEndedOneIsNeitherShownNorStopped() throws Exception {
    ProcessIdentity now = ProcessIdentity.ofThisJvm();
    // This very JVM's id, but of a process that started an hour before.
    state(new ProcessIdentity(now.pid(), now.startedAt().minus(Duration.ofHours(1))))
        .write(data().state());
    Command.Place place = new Command.Place(data(), OptionalInt.of(19100));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    assertThat(DownCommand.run(new Command.Down(place), out)).isEqualTo(Launcher.OK);
    assertThat(StatusCommand.run(new Command.Status(place), out)).isEqualTo(Launcher.FAILED);

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("search")
        .contains("down")
        .doesNotContain(Long.toString(now.pid()));
  }

  @Test
  void aDataDirectoryHasOneLauncher() throws Exception {
    try (StackLock first = StackLock.take(data())) {
      assertThat(first.lock().isValid()).isTrue();
      assertThatThrownBy(() -> StackLock.take(data()))
          .isInstanceOf(StartException.class)
          .hasMessageContaining(folder.toString());
    }
    try (StackLock afterwards = StackLock.take(data())) {
      assertThat(afterwards.lock().isValid()).isTrue();
    }
  }

  private DataDirectory data() {
    return new DataDirectory(folder);
  }

  private static StackState state(ProcessIdentity process) {
    return new StackState(
        process,
        Ports.DEFAULT,
        List.of(new PartState("search", 8080, process, PartState.State.READY)));
  }
}
