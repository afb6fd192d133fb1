package kr.bogoseo.deploy.local.submit;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks again where that may help: after 429 and 503, when the answer says when, and after a broken
 * connection. Handing in the same file twice is harmless.
 *
 * @param limit for how long in all
 */
record Patience(Duration limit) {
  private static final Duration USUAL = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** A request that may be sent several times. */
  @FunctionalInterface
  interface Request {
    HttpResponse<String> send() throws IOException, InterruptedException;
  }

  /** The first answer that is final, or the last when patience ends. */
  HttpResponse<String> send(Request request) throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(limit);
    while (true) {
      Optional<IOException> broken = Optional.empty();
      Duration pause = USUAL;
      try {
        HttpResponse<String> answer = request.send();
        if (answer.statusCode() != 429 && answer.statusCode() != 503) {
          return answer;
        }
        pause = pause(answer);
        if (Instant.now().plus(pause).isAfter(deadline)) {
          return answer;
        }
      } catch (IOException e) {
        broken = Optional.of(e);
      }
      if (broken.isPresent() && Instant.now().plus(pause).isAfter(deadline)) {
        throw broken.get();
      }
      Thread.sleep(pause);
    }
  }

  private static Duration pause(HttpResponse<String> answer) {
    Duration wanted =
        answer
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("\\d{1,6}"))
            .map(value -> Duration.ofSeconds(Long.parseLong(value)))
            .orElse(USUAL);
    if (wanted.compareTo(USUAL) < 0) {
      return USUAL;
    }
    return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
  }
}
