package kr.bogoseo.contracts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.StageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDocumentStoreTest extends DocumentStoreContract {

  @TempDir private Path root;
  private FileDocumentStore store;

  @BeforeEach
  void open() {
    store = new FileDocumentStore(root);
  }

  @Override
  DocumentStore store() {
    return store;
  }

  @Test
  void aSecondStoreOnTheSameDirectoryFindsEverything() {
    ContentRef ref = store.put("그대로".getBytes(StandardCharsets.UTF_8), "text/plain");

    assertThat(new FileDocumentStore(root).contains(ref.sha256())).isTrue();
  }

  @Test
  void damagedBytesAreNoticed() throws IOException {
    ContentRef ref = store.put("whole".getBytes(StandardCharsets.UTF_8), "text/plain");
    try (Stream<Path> files = Files.walk(root.resolve("content"))) {
      Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "torn");
    }

    assertThatThrownBy(() -> store.read(ref))
        .isInstanceOf(StageException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() throws IOException {
    InputStream breaking =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("the sender went away");
            }
            return 'x';
          }
        };

    assertThatThrownBy(() -> store.put(breaking, "text/plain")).isInstanceOf(StageException.class);

    try (Stream<Path> files = Files.walk(root)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void aNameCannotLeaveTheStore() {
    assertThatThrownBy(() -> store.putNamed("../../outside", new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
