package kr.bogoseo.contracts.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.Sha256;

/** A document store in memory that passes the same contract, and that a test can take away. */
public final class MemoryDocumentStore implements DocumentStore {

  private final Map<String, byte[]> content = new ConcurrentHashMap<>();
  private final ConcurrentSkipListMap<String, byte[]> named = new ConcurrentSkipListMap<>();
  private volatile boolean away;

  /** From now on every call fails as if the store were away, or works again. */
  public void away(boolean isAway) {
    away = isAway;
  }

  @Override
  public ContentRef put(InputStream source, String mediaType) {
    try {
      return put(source.readAllBytes(), mediaType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ContentRef put(byte[] bytes, String mediaType) {
    check();
    String sha256 = Sha256.of(bytes);
    content.putIfAbsent(sha256, bytes.clone());
    return new ContentRef(sha256, bytes.length, mediaType);
  }

  @Override
  public InputStream open(ContentRef ref) {
    return new ByteArrayInputStream(read(ref));
  }

  @Override
  public byte[] read(ContentRef ref) {
    check();
    byte[] bytes = content.get(ref.sha256());
    if (bytes == null) {
      throw new StageException(FailureCode.CONTENT_MISSING, "no content " + ref.sha256());
    }
    return bytes.clone();
  }

  @Override
  public boolean contains(String sha256) {
    check();
    return content.containsKey(sha256);
  }

  @Override
  public void putNamed(String name, byte[] bytes) {
    check();
    named.put(name, bytes.clone());
  }

  @Override
  public boolean putNamedIfAbsent(String name, byte[] bytes) {
    check();
    return named.putIfAbsent(name, bytes.clone()) == null;
  }

  @Override
  public Optional<byte[]> getNamed(String name) {
    check();
    return Optional.ofNullable(named.get(name)).map(byte[]::clone);
  }

  @Override
  public void removeNamed(String name) {
    check();
    named.remove(name);
  }

  @Override
  public List<String> names(String prefix, String after, int limit) {
    check();
    return named.navigableKeySet().stream()
        .filter(name -> name.startsWith(prefix) && name.compareTo(after) > 0)
        .limit(limit)
        .toList();
  }

  private void check() {
    if (away) {
      throw new StageException(FailureCode.STORE_UNAVAILABLE, "the test took the store away");
    }
  }
}
