package kr.bogoseo.contracts.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/**
 * Keeps bytes under their SHA-256 (written once, never changed) and small named documents (the
 * latest wins). Every method throws {@link kr.bogoseo.contracts.StageException} with {@code
 * STORE_UNAVAILABLE} when the store is away; a write that returned is durable and visible to every
 * service.
 */
public interface DocumentStore {

  /**
   * Keeps the bytes; keeping the same bytes twice is harmless.
   *
   * @param content read to its end, not closed
   */
  ContentRef put(InputStream content, String mediaType);

  /** Keeps bytes that are in memory already. */
  ContentRef put(byte[] content, String mediaType);

  /**
   * Opens bytes kept before; the caller closes the stream.
   *
   * @throws kr.bogoseo.contracts.StageException {@code CONTENT_MISSING} when the store does not
   *     have them
   */
  InputStream open(ContentRef ref);

  /**
   * Reads bytes kept before and checks them against their name.
   *
   * @throws kr.bogoseo.contracts.StageException {@code CONTENT_MISSING} when the store does not
   *     have them or has others
   */
  default byte[] read(ContentRef ref) {
    try (InputStream in = open(ref)) {
      byte[] bytes = in.readAllBytes();
      if (!Sha256.of(bytes).equals(ref.sha256())) {
        throw new StageException(FailureCode.CONTENT_MISSING, "damaged content " + ref.sha256());
      }
      return bytes;
    } catch (IOException e) {
      throw new StageException(
          FailureCode.STORE_UNAVAILABLE, "cannot read content " + ref.sha256(), e);
    }
  }

  /** Whether the bytes of that SHA-256 are there. */
  boolean contains(String sha256);

  /** Writes a named document, over an earlier one. */
  void putNamed(String name, byte[] content);

  /** Writes a named document unless there is one; true when this call wrote it. */
  boolean putNamedIfAbsent(String name, byte[] content);

  /** Reads a named document. */
  Optional<byte[]> getNamed(String name);

  /** Takes a named document away; harmless when there is none. */
  void removeNamed(String name);

  /**
   * Names that start with the prefix, in ascending order, in pages.
   *
   * @param prefix what they start with; ends with a slash
   * @param after only names greater than this; empty for the first page
   * @param limit at most so many
   */
  List<String> names(String prefix, String after, int limit);
}
