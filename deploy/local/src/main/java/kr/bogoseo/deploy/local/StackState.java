package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.UndecodableEventException;
import kr.bogoseo.deploy.local.process.ProcessIdentity;

/**
 * What runs on a data directory, as its launcher last wrote it.
 *
 * @param launcher the process that keeps the parts running
 * @param ports where they listen
 * @param parts in the order in which they are shown
 */
record StackState(ProcessIdentity launcher, Ports ports, List<PartState> parts) {
  StackState {
    parts = List.copyOf(parts);
  }

  /** The state in the file; empty when there is none, or a crash has cut it off. */
  static Optional<StackState> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ContractJson.read(Files.readAllBytes(file), StackState.class));
    } catch (UndecodableEventException e) {
      return Optional.empty();
    }
  }

  /** Replaces the file, so that a reader sees this state or the one before. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    Files.write(temporary, ContractJson.write(this));
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The processes of the parts, each once. */
  List<ProcessIdentity> processes() {
    return parts.stream()
        .flatMap(part -> Optional.ofNullable(part.process()).stream())
        .distinct()
        .toList();
  }
}
