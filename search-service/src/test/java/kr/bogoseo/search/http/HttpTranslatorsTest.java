package kr.bogoseo.search.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HttpTranslatorsTest {

  @Test
  void aServiceThatIsAwayTellsNothingAndHarmsNothing() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(
              new HttpTranslators(client, URI.create("http://127.0.0.1:1/"), Duration.ofSeconds(2))
                  .ask())
          .isEmpty();
    }
  }
}
