package kr.bogoseo.contracts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class S3DocumentStoreTest extends DocumentStoreContract {

  private static S3Mock s3;
  private static DocumentStore store;

  @BeforeAll
  static void start() throws IOException {
    s3 = new S3Mock();
    StoreSettings settings =
        new StoreSettings(
            Path.of("unused"), "reports-bucket", s3.endpoint(), "ap-northeast-2", "key", "secret");
    store = settings.open();
    assertThat(settings).hasToString("s3 bucket reports-bucket");
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  @Override
  DocumentStore store() {
    return store;
  }

  @Test
  void aServerThatRefusesIsAStoreThatIsAway() {
    s3.broken = true;
    try {
      assertThatThrownBy(() -> store.putNamed("reports/x", new byte[1]))
          .isInstanceOfSatisfying(
              StageException.class,
              e -> assertThat(e.code()).isEqualTo(FailureCode.STORE_UNAVAILABLE));
    } finally {
      s3.broken = false;
    }
  }
}
