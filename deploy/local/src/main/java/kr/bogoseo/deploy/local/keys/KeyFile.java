package kr.bogoseo.deploy.local.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.contracts.store.DocumentStore;

/**
 * The two keys of the first start.
 *
 * @param agency submits and reads for {@link #LOCAL_AGENCY}
 * @param operator may do everything
 */
public record KeyFile(String agency, String operator) {
  /** The agency that local submissions belong to. */
  public static final String LOCAL_AGENCY = "local-agency";

  private static final String AGENCY_KEY = "BOGOSEO_AGENCY_KEY";
  private static final String OPERATOR_KEY = "BOGOSEO_OPERATOR_KEY";
  private static final String OPERATOR = "operator";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** Never shows the keys. */
  @Override
  public String toString() {
    return "KeyFile[…]";
  }

  /** The keys in the file; empty when it is not there or does not hold both. */
  public static Optional<KeyFile> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return Optional.ofNullable(values.get(AGENCY_KEY))
        .flatMap(
            agency ->
                Optional.ofNullable(values.get(OPERATOR_KEY))
                    .map(operator -> new KeyFile(agency, operator)));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the keys cannot be read: " + file, e);
    }
  }

  /**
   * The keys in the file, made at the first start, and again when the store is a new one.
   *
   * @param file readable by its owner only
   * @param store where the services look keys up
   */
  public static KeyFile prepare(Path file, DocumentStore store) throws IOException {
    ApiKeys keys = new ApiKeys(store, Clock.systemUTC());
    Optional<KeyFile> there = read(file);
    if (there.isPresent() && !keys.list().isEmpty()) {
      return there.get(); // even when the user has revoked one of them
    }
    KeyFile made =
        new KeyFile(
            keys.create(LOCAL_AGENCY, Set.of(Scope.SUBMIT, Scope.READ), null).presented(),
            keys.create(OPERATOR, Set.of(Scope.values()), null).presented());
    made.write(file);
    return made;
  }

  private void write(Path file) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(temporary);
    Files.createFile(temporary);
    Files.setPosixFilePermissions(temporary, OWNER_ONLY); // before there is anything to read
    Files.writeString(
        temporary, AGENCY_KEY + "=" + agency + "\n" + OPERATOR_KEY + "=" + operator + "\n");
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
