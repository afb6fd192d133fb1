package kr.bogoseo.deploy.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.store.FileDocumentStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentKeyFileTest {

  @TempDir private Path folder;

  @Test
  void theKeyIsMadeOnceForItsOwnerOnlyAndOpensTheVault() throws IOException {
    Path file = folder.resolve("document.key");
    assertThat(DocumentKeyFile.read(file)).isEmpty();

    DocumentKeyFile.prepare(file);
    String made = DocumentKeyFile.read(file).orElseThrow();
    DocumentKeyFile.prepare(file);

    assertThat(DocumentKeyFile.read(file)).hasValue(made);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PasswordVault.of(new FileDocumentStore(folder.resolve("store")), made).isOpen())
        .isTrue();
  }
}
