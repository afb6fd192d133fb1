package kr.bogoseo.contracts.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import org.junit.jupiter.api.Test;

class PasswordVaultTest {

  private static final ReportId ID = ReportId.of("agency", "00");
  private static final DocumentPassword PASSWORD = new DocumentPassword(" 비밀 번호 ");

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final String key = PasswordVault.newKey();
  private final PasswordVault vault = PasswordVault.of(store, key);

  @Test
  void whatIsKeptComesBackToWhoeverHasTheKey() {
    vault.keep(ID, 7, PASSWORD);

    assertThat(PasswordVault.of(store, key).find(ID, 7)).hasValue(PASSWORD);
  }

  @Test
  void nothingInTheStoreShowsThePassword() {
    vault.keep(ID, 7, new DocumentPassword("open sesame"));

    byte[] stored = store.getNamed(StoredNames.password(ID, 7)).orElseThrow();
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("sesame");
    assertThat(PASSWORD.toString()).doesNotContain("비밀");
  }

  @Test
  void aReplayFindsThePasswordOfTheVersionBeforeAndAnEarlierVersionDoesNot() {
    vault.keep(ID, 7, PASSWORD);

    assertThat(vault.find(ID, 9)).hasValue(PASSWORD);
    assertThat(vault.find(ID, 6)).isEmpty();
  }

  @Test
  void forgettingAnOldVersionLeavesTheNewerOne() {
    DocumentPassword newer = new DocumentPassword("newer");
    vault.keep(ID, 7, PASSWORD);
    vault.keep(ID, 8, newer);

    vault.forget(ID, 7);

    assertThat(vault.find(ID, 7)).isEmpty();
    assertThat(vault.find(ID, 8)).hasValue(newer);
    vault.forget(ID);
    assertThat(store.names(StoredNames.passwords(ID), "", 10)).isEmpty();
  }

  @Test
  void movedBesideAnotherReportItOpensNothing() {
    ReportId other = ReportId.of("agency", "01");
    vault.keep(ID, 7, PASSWORD);
    store.putNamed(
        StoredNames.password(other, 7), store.getNamed(StoredNames.password(ID, 7)).orElseThrow());

    assertThatThrownBy(() -> vault.find(other, 7))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.INTERNAL_ERROR));
  }

  @Test
  void anotherKeyOpensNothing() {
    vault.keep(ID, 7, PASSWORD);

    assertThatThrownBy(() -> PasswordVault.of(store, PasswordVault.newKey()).find(ID, 7))
        .isInstanceOf(StageException.class);
  }

  @Test
  void withoutAKeyItKeepsNothingAndABadKeyIsToldWithoutShowingIt() {
    assertThat(PasswordVault.of(store, null).isOpen()).isFalse();
    assertThat(PasswordVault.of(store, " ").isOpen()).isFalse();
    assertThatThrownBy(() -> PasswordVault.of(store, "c2hvcnQ="))
        .hasMessageContaining("BOGOSEO_DOCUMENT_KEY")
        .hasMessageNotContaining("c2hvcnQ=");
    assertThatThrownBy(() -> PasswordVault.of(store, "not base 64!"))
        .hasMessageContaining("BOGOSEO_DOCUMENT_KEY")
        .hasNoCause();
  }
}
