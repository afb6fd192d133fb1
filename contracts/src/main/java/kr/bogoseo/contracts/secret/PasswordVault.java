package kr.bogoseo.contracts.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the passwords of submitted files between intake and extraction: AES-256 in GCM under a key
 * both services share, bound to the report and the version of its submission, in a named document
 * of the store that is erased after use. Without a key nothing can be kept.
 */
public final class PasswordVault {

  /** Bytes of the shared key. */
  public static final int KEY_BYTES = 32;

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int AT_ONCE = 1_000;

  private final DocumentStore store;
  private final Optional<SecretKeySpec> key;
  private final SecureRandom random = new SecureRandom();

  private PasswordVault(DocumentStore store, Optional<SecretKeySpec> key) {
    this.store = store;
    this.key = key;
  }

  /**
   * A vault in a store.
   *
   * @param key base 64 of {@link #KEY_BYTES} bytes; absent or blank for a vault that keeps nothing
   * @throws IllegalArgumentException when the key is given and is not that
   */
  public static PasswordVault of(DocumentStore store, @Nullable String key) {
    if (key == null || key.isBlank()) {
      return new PasswordVault(store, Optional.empty());
    }
    byte[] bytes = decode(key.strip());
    if (bytes.length != KEY_BYTES) {
      throw badKey();
    }
    return new PasswordVault(store, Optional.of(new SecretKeySpec(bytes, "AES")));
  }

  /** A fresh key as {@link #of} takes it. */
  public static String newKey() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decode(String key) {
    try {
      return Base64.getDecoder().decode(key);
    } catch (IllegalArgumentException e) {
      // The cause's message may quote the key.
      throw badKey();
    }
  }

  private static IllegalArgumentException badKey() {
    return new IllegalArgumentException(
        "BOGOSEO_DOCUMENT_KEY must be base 64 of " + KEY_BYTES + " bytes");
  }

  /** Whether there is a key to seal with. */
  public boolean isOpen() {
    return key.isPresent();
  }

  /**
   * Keeps the password that came with a version of a submission.
   *
   * @throws IllegalStateException when there is no key; ask {@link #isOpen} first
   */
  public void keep(ReportId id, long version, DocumentPassword password) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] text = password.text().getBytes(StandardCharsets.UTF_8);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, id, version);
      byte[] sealed = cipher.doFinal(text);
      store.putNamed(
          StoredNames.password(id, version),
          ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the password could not be sealed", e);
    }
  }

  /**
   * The newest password that came with this version of a submission or an earlier one; empty when
   * none was given or it was used already.
   *
   * @throws StageException {@code INTERNAL_ERROR} when there is one that this key does not open
   */
  public Optional<DocumentPassword> find(ReportId id, long version) {
    List<String> names = upTo(id, version);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String name = names.getLast();
    return store.getNamed(name).map(bytes -> open(bytes, id, versionOf(name)));
  }

  /** Erases every password that came with this version of a submission or an earlier one. */
  public void forget(ReportId id, long version) {
    upTo(id, version).forEach(store::removeNamed);
  }

  /** Erases every password of a report. */
  public void forget(ReportId id) {
    forget(id, Long.MAX_VALUE);
  }

  private List<String> upTo(ReportId id, long version) {
    String last = StoredNames.password(id, version);
    return store.names(StoredNames.passwords(id), "", AT_ONCE).stream()
        .filter(name -> name.compareTo(last) <= 0)
        .toList();
  }

  private static long versionOf(String name) {
    String digits = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    return Long.parseLong(digits);
  }

  private DocumentPassword open(byte[] bytes, ReportId id, long version) {
    ByteBuffer sealed = ByteBuffer.wrap(bytes);
    byte[] nonce = new byte[NONCE];
    try {
      sealed.get(nonce);
      byte[] rest = new byte[sealed.remaining()];
      sealed.get(rest);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, id, version);
      return new DocumentPassword(new String(cipher.doFinal(rest), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new StageException(
          FailureCode.INTERNAL_ERROR,
          "the sealed password cannot be opened: intake and extraction have different keys",
          e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, ReportId id, long version)
      throws GeneralSecurityException {
    SecretKeySpec secret =
        key.orElseThrow(() -> new IllegalStateException("there is no key for passwords"));
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
    // Moved beside another report or version, the sealed bytes open nothing.
    cipher.updateAAD((id.value() + "\n" + version).getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
