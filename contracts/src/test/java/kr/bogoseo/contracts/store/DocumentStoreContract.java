package kr.bogoseo.contracts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import org.junit.jupiter.api.Test;

/** What every document store promises. */
abstract class DocumentStoreContract {

  abstract DocumentStore store();

  @Test
  void bytesComeBackUnderTheirDigest() throws IOException {
    byte[] bytes = unique("내용");

    ContentRef ref = store().put(new ByteArrayInputStream(bytes), "text/plain");

    assertThat(ref).isEqualTo(new ContentRef(Sha256.of(bytes), bytes.length, "text/plain"));
    assertThat(store().read(ref)).isEqualTo(bytes);
    try (InputStream in = store().open(ref)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
    assertThat(store().contains(ref.sha256())).isTrue();
  }

  @Test
  void keepingTheSameBytesTwiceIsHarmless() {
    byte[] bytes = unique("twice");

    ContentRef first = store().put(bytes, "text/plain");
    ContentRef second = store().put(new ByteArrayInputStream(bytes), "text/plain");

    assertThat(second).isEqualTo(first);
    assertThat(store().read(first)).isEqualTo(bytes);
  }

  @Test
  void contentThatIsNotThereHasItsOwnCode() {
    ContentRef missing = new ContentRef(Sha256.of(unique("never kept")), 1, "text/plain");

    assertThat(store().contains(missing.sha256())).isFalse();
    assertThatThrownBy(() -> store().read(missing))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.CONTENT_MISSING));
    assertThatThrownBy(() -> store().open(missing))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.CONTENT_MISSING));
  }

  @Test
  void theLatestOfANamedDocumentWins() {
    String name = "reports/" + UUID.randomUUID() + "/receipt.json";

    assertThat(store().getNamed(name)).isEmpty();
    store().putNamed(name, bytes("one"));
    store().putNamed(name, bytes("two"));

    assertThat(store().getNamed(name)).hasValue(bytes("two"));
  }

  @Test
  void aNamedDocumentTakenAwayIsGone() {
    String name = "passwords/" + UUID.randomUUID() + "/1.json";
    store().putNamed(name, bytes("one"));

    store().removeNamed(name);
    store().removeNamed(name);

    assertThat(store().getNamed(name)).isEmpty();
    assertThat(store().names(name.substring(0, name.lastIndexOf('/') + 1), "", 10)).isEmpty();
  }

  @Test
  void ofManyFirstWritersOneWins() throws Exception {
    String name = "idempotency/a/" + UUID.randomUUID() + ".json";
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int winners = 0;
      for (Future<Boolean> written :
          threads.invokeAll(
              IntStream.range(0, 8)
                  .<Callable<Boolean>>mapToObj(
                      i -> () -> store().putNamedIfAbsent(name, bytes("writer " + i)))
                  .toList())) {
        winners += written.get() ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
    }
    assertThat(store().putNamedIfAbsent(name, bytes("late"))).isFalse();
    assertThat(store().getNamed(name).orElseThrow()).isNotEqualTo(bytes("late"));
  }

  @Test
  void namesAreListedInOrderAndInPages() {
    String prefix = "reports/" + UUID.randomUUID() + "/";
    for (String name : new String[] {"c", "a", "b", "d"}) {
      store().putNamed(prefix + name, bytes(name));
    }

    assertThat(store().names(prefix, "", 3))
        .containsExactly(prefix + "a", prefix + "b", prefix + "c");
    assertThat(store().names(prefix, prefix + "b", 10)).containsExactly(prefix + "c", prefix + "d");
    assertThat(store().names("reports/" + UUID.randomUUID() + "/", "", 10)).isEmpty();
  }

  private static byte[] unique(String text) {
    return bytes(text + UUID.randomUUID());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
