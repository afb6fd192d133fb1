package kr.bogoseo.contracts.keys;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: never the secret, only its SHA-256 (the secret has 256 random bits, so a
 * slow hash would guard nothing).
 *
 * @param id public part, shown in lists and audit entries
 * @param secretSha256 lower-case hex
 * @param agencyId on whose behalf it acts
 * @param scopes what it allows
 * @param createdAt when it was made
 * @param expiresAt from when it is no longer good; absent means never
 * @param revokedAt when it was taken back; absent means it is good
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiKey(
    String id,
    String secretSha256,
    String agencyId,
    Set<Scope> scopes,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt) {

  /** Whether the key is good at that instant. */
  public boolean isGood(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Whether the key allows it; an operator's key allows everything. */
  public boolean allows(Scope scope) {
    return scopes.contains(scope) || scopes.contains(Scope.OPERATE);
  }

  /** Whether the key's holder is an operator. */
  @JsonIgnore
  public boolean isOperator() {
    return scopes.contains(Scope.OPERATE);
  }

  ApiKey revoked(Instant at) {
    return new ApiKey(id, secretSha256, agencyId, scopes, createdAt, expiresAt, at);
  }
}
