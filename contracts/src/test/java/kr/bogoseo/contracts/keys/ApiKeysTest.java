package kr.bogoseo.contracts.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import org.junit.jupiter.api.Test;

class ApiKeysTest {

  private static final Instant NOW = Instant.parse("2026-03-04T00:00:00Z");

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final ApiKeys keys = at(NOW);

  @Test
  void aPresentedKeyNamesItsHolder() {
    ApiKeys.Created created = keys.create("local-agency", Set.of(Scope.SUBMIT, Scope.READ), null);

    assertThat(keys.authenticate(created.presented()))
        .hasValueSatisfying(
            key -> {
              assertThat(key.agencyId()).isEqualTo("local-agency");
              assertThat(key.allows(Scope.SUBMIT)).isTrue();
              assertThat(key.allows(Scope.OPERATE)).isFalse();
            });
  }

  @Test
  void anOperatorsKeyAllowsEverything() {
    ApiKeys.Created created = keys.create("operator", Set.of(Scope.OPERATE), null);

    assertThat(Scope.values()).allMatch(created.key()::allows);
  }

  @Test
  void wrongShortAndForeignKeysAreNobody() {
    String good = keys.create("a", Set.of(Scope.READ), null).presented();
    String other = keys.create("b", Set.of(Scope.READ), null).presented();
    String mixed = good.substring(0, 21) + other.substring(21);

    assertThat(keys.authenticate("")).isEmpty();
    assertThat(keys.authenticate("bgs_0000000000000000_" + "A".repeat(43))).isEmpty();
    assertThat(keys.authenticate(good.substring(0, good.length() - 1))).isEmpty();
    assertThat(keys.authenticate(mixed)).isEmpty();
  }

  @Test
  void anExpiredKeyIsNobody() {
    String presented =
        keys.create("a", Set.of(Scope.READ), NOW.plus(Duration.ofDays(1))).presented();

    assertThat(keys.authenticate(presented)).isPresent();
    assertThat(at(NOW.plus(Duration.ofDays(1))).authenticate(presented)).isEmpty();
  }

  @Test
  void aRevokedKeyIsNobodyForOthersToo() {
    ApiKeys elsewhere = at(NOW.plus(ApiKeys.FRESH));
    ApiKeys.Created created = keys.create("a", Set.of(Scope.READ), null);
    assertThat(keys.authenticate(created.presented())).isPresent();

    assertThat(keys.revoke(created.key().id())).isTrue();

    assertThat(keys.authenticate(created.presented())).isEmpty();
    assertThat(elsewhere.authenticate(created.presented())).isEmpty();
    assertThat(keys.list()).singleElement().matches(key -> key.revokedAt() != null);
    assertThat(keys.revoke("0000000000000000")).isFalse();
  }

  @Test
  void theStoreNeverHoldsTheSecret() {
    ApiKeys.Created created = keys.create("a", Set.of(Scope.READ), null);
    String secret = created.presented().substring(21);

    byte[] stored = store.getNamed(StoredNames.key(created.key().id())).orElseThrow();

    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain(secret);
  }

  private ApiKeys at(Instant now) {
    return new ApiKeys(store, Clock.fixed(now, ZoneOffset.UTC));
  }
}
