package kr.bogoseo.deploy.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Set;
import kr.bogoseo.contracts.keys.ApiKey;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.FileDocumentStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  @TempDir private Path folder;
  private DocumentStore store;
  private Path file;

  @BeforeEach
  void open() {
    store = new FileDocumentStore(folder.resolve("store"));
    file = folder.resolve("keys.env");
  }

  @Test
  void theFirstStartMakesTwoKeysThatOnlyTheOwnerCanRead() throws Exception {
    KeyFile made = KeyFile.prepare(file, store);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "BOGOSEO_AGENCY_KEY=" + made.agency(), "BOGOSEO_OPERATOR_KEY=" + made.operator());
    ApiKey agency = keys().authenticate(made.agency()).orElseThrow();
    assertThat(agency.agencyId()).isEqualTo("local-agency");
    assertThat(agency.scopes()).isEqualTo(Set.of(Scope.SUBMIT, Scope.READ));
    assertThat(keys().authenticate(made.operator()).orElseThrow().scopes())
        .isEqualTo(Set.of(Scope.values()));
  }

  @Test
  void laterStartsKeepThemEvenWhenOneIsRevoked() throws Exception {
    KeyFile made = KeyFile.prepare(file, store);
    keys().revoke(keys().authenticate(made.agency()).orElseThrow().id());

    assertThat(KeyFile.prepare(file, store)).isEqualTo(made);
  }

  @Test
  void aNewStoreGetsNewKeys() throws Exception {
    KeyFile made = KeyFile.prepare(file, store);
    DocumentStore other = new FileDocumentStore(folder.resolve("other"));

    KeyFile again = KeyFile.prepare(file, other);

    assertThat(again).isNotEqualTo(made);
    assertThat(new ApiKeys(other, Clock.systemUTC()).authenticate(again.agency())).isPresent();
  }

  @Test
  void theKeysAreNotShownByAccident() throws Exception {
    KeyFile made = KeyFile.prepare(file, store);

    assertThat(made.toString()).doesNotContain(made.agency()).doesNotContain(made.operator());
  }

  private ApiKeys keys() {
    return new ApiKeys(store, Clock.systemUTC());
  }
}
