package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import kr.bogoseo.deploy.local.process.Probe;

/**
 * Ready when a page answers 200.
 *
 * @param page such as a health page
 */
record HttpProbe(URI page) implements Probe {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final class Shared {
    private static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
  }

  @Override
  public boolean isReady() throws InterruptedException {
    try {
      return Shared.CLIENT
              .send(
                  HttpRequest.newBuilder(page).timeout(PATIENCE).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
