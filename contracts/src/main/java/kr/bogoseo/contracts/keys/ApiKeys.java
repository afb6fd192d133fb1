package kr.bogoseo.contracts.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.Sha256;
import kr.bogoseo.contracts.store.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * Makes, checks and revokes API keys of the form {@code bgs_<id>_<secret>}. A revocation is noticed
 * by every service within {@link #FRESH}.
 */
public final class ApiKeys {

  /** How long a looked-up key is believed. */
  public static final Duration FRESH = Duration.ofSeconds(5);

  private static final Pattern FORM = Pattern.compile("bgs_([0-9a-f]{16})_([A-Za-z0-9-_]{43})");
  private static final int REMEMBERED = 10_000;

  private final DocumentStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Looked> cache = new ConcurrentHashMap<>();

  /** Keys kept in a store. */
  public ApiKeys(DocumentStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A new key.
   *
   * @param key what is kept
   * @param presented what its holder presents; shown once
   */
  public record Created(ApiKey key, String presented) {}

  /** Makes and keeps a key. */
  public Created create(String agencyId, Set<Scope> scopes, @Nullable Instant expiresAt) {
    byte[] id = new byte[8];
    byte[] secret = new byte[32];
    random.nextBytes(id);
    random.nextBytes(secret);
    String secretText = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    ApiKey key =
        new ApiKey(
            Sha256.hex(id), hash(secretText), agencyId, scopes, clock.instant(), expiresAt, null);
    store.putNamed(StoredNames.key(key.id()), ContractJson.write(key));
    return new Created(key, "bgs_" + key.id() + "_" + secretText);
  }

  /** The good key that was presented; empty for anything else. */
  public Optional<ApiKey> authenticate(String presented) {
    Matcher form = FORM.matcher(presented);
    if (!form.matches()) {
      return Optional.empty();
    }
    byte[] hash = hash(form.group(2)).getBytes(StandardCharsets.US_ASCII);
    return look(form.group(1))
        .filter(
            key ->
                MessageDigest.isEqual(hash, key.secretSha256().getBytes(StandardCharsets.US_ASCII)))
        .filter(key -> key.isGood(clock.instant()));
  }

  /** Every key, good or not. */
  public List<ApiKey> list() {
    return store.names(StoredNames.KEYS, "", Integer.MAX_VALUE).stream()
        .flatMap(name -> store.getNamed(name).stream())
        .map(bytes -> ContractJson.read(bytes, ApiKey.class))
        .toList();
  }

  /** Takes a key back; false when there is no such key. */
  public boolean revoke(String id) {
    Optional<ApiKey> key = load(id);
    key.ifPresent(
        found ->
            store.putNamed(
                StoredNames.key(id), ContractJson.write(found.revoked(clock.instant()))));
    cache.remove(id);
    return key.isPresent();
  }

  private Optional<ApiKey> look(String id) {
    Instant now = clock.instant();
    Looked known = cache.get(id);
    if (known != null && now.isBefore(known.until())) {
      return known.key();
    }
    if (cache.size() > REMEMBERED) {
      cache.clear();
    }
    Optional<ApiKey> key = load(id);
    cache.put(id, new Looked(key, now.plus(FRESH)));
    return key;
  }

  private Optional<ApiKey> load(String id) {
    return store.getNamed(StoredNames.key(id)).map(bytes -> ContractJson.read(bytes, ApiKey.class));
  }

  private static String hash(String secret) {
    return Sha256.of(secret.getBytes(StandardCharsets.US_ASCII));
  }

  private record Looked(Optional<ApiKey> key, Instant until) {}
}
