package kr.bogoseo.deploy.local.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.secret.PasswordVault;

/**
 * The key of {@link PasswordVault}, made at the first start and readable by its owner only. Losing
 * it loses nothing but passwords that wait for extraction.
 */
public final class DocumentKeyFile {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private DocumentKeyFile() {}

  /** The key in the file; empty when there is none. */
  public static Optional<String> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file).strip()).filter(key -> !key.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException("the key cannot be read: " + file, e);
    }
  }

  /** Makes the key unless it is there. */
  public static void prepare(Path file) throws IOException {
    if (read(file).isPresent()) {
      return;
    }
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(temporary);
    Files.createFile(temporary);
    Files.setPosixFilePermissions(temporary, OWNER_ONLY); // before there is anything to read
    Files.writeString(temporary, PasswordVault.newKey() + "\n");
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
