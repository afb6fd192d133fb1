package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Waits until a started server answers and none of its indices is unusable. */
record Readiness(Process process, NodeDirectories directories, NodeLog log) {
  private static final long LOOK_AGAIN_MILLIS = 50;
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);

  /** Returns where the server answers; throws when it ends first or takes longer. */
  URI await(Duration patience) throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER_TIMEOUT).build()) {
      while (Instant.now().isBefore(deadline)) {
        Optional<URI> uri = address();
        if (uri.isPresent() && isUsable(client, uri.get())) {
          return uri.get();
        }
        if (process.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
          throw new ElasticsearchStartException(
              log.explain("Elasticsearch ended with status " + process.exitValue()));
        }
      }
    }
    throw new ElasticsearchStartException(
        log.explain("Elasticsearch was not ready within " + patience.toSeconds() + " s"));
  }

  /** What the server says of itself; absent until it listens. */
  private Optional<URI> address() throws IOException {
    if (!Files.exists(directories.httpPorts())) {
      return Optional.empty();
    }
    return Files.readString(directories.httpPorts())
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> URI.create("http://" + line.strip()));
  }

  private static boolean isUsable(HttpClient client, URI uri) throws InterruptedException {
    HttpRequest health =
        HttpRequest.newBuilder(
                uri.resolve(
                    "/_cluster/health?wait_for_status=yellow&timeout=1s&filter_path=status"))
            .timeout(ANSWER_TIMEOUT)
            .build();
    try {
      return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not yet
    }
  }
}
