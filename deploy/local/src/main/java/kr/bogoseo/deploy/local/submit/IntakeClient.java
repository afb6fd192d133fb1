package kr.bogoseo.deploy.local.submit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.deploy.local.language.Texts;
import tools.jackson.databind.JsonNode;

/** Talks to intake with one key. Safe for use by several threads. */
final class IntakeClient implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofMinutes(10);
  private static final int BATCH = 207;

  private final URI intake;
  private final String key;
  private final Optional<String> password;
  private final Patience patience;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  IntakeClient(URI intake, String key, Optional<String> password, Patience patience) {
    this.intake = intake;
    this.key = key;
    this.password = password;
    this.patience = patience;
  }

  /** Whether anybody answers there at all. */
  boolean isThere() throws InterruptedException {
    try {
      http.send(
          request("/actuator/health/liveness").timeout(CONNECT).build(),
          HttpResponse.BodyHandlers.discarding());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Hands a file in: one answer, or one for each entry of an archive. */
  List<Answer> submit(Path file) throws IOException, InterruptedException {
    String name = file.toString();
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return List.of(new Answer.Refused(name, "NO_FILE", Texts.of("submit.missing")));
    }
    boolean archive = FileFinder.isArchive(file);
    HttpResponse<String> answer =
        patience.send(() -> send(file, archive ? "/v1/submissions/batch" : "/v1/submissions"));
    if (answer.statusCode() == BATCH) {
      return items(name, ProblemText.tree(answer.body()));
    }
    if (answer.statusCode() / 100 != 2) {
      ProblemText problem = ProblemText.of(answer);
      return List.of(new Answer.Refused(name, problem.code(), problem.reason()));
    }
    return List.of(new Answer.Taken(name, ProblemText.tree(answer.body()).path("id").asString()));
  }

  /** Where a report is now. */
  ReportNow state(String id) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        patience.send(
            () ->
                http.send(
                    request("/v1/submissions/" + id).build(),
                    HttpResponse.BodyHandlers.ofString()));
    if (answer.statusCode() != 200) {
      throw new IOException(ProblemText.of(answer).reason());
    }
    JsonNode submission = ProblemText.tree(answer.body());
    JsonNode failure = submission.path("failure");
    return new ReportNow(
        ReportState.valueOf(submission.path("state").asString()),
        failure.isObject() ? ProblemText.of(failure).withCode() : "");
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpResponse<String> send(Path file, String path)
      throws IOException, InterruptedException {
    try {
      return http.send(
          Multipart.of(file, password).post(request(path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (FileNotFoundException e) {
      throw new IOException(Texts.of("submit.missing"), e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(intake.resolve(path))
        .timeout(ANSWER)
        .header("X-API-Key", key)
        .header("Accept-Language", Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
  }

  private static List<Answer> items(String archive, JsonNode answer) {
    List<Answer> answers = new ArrayList<>();
    for (JsonNode item : answer.path("items")) {
      String name = archive + "!" + item.path("entry").asString();
      if (item.path("receipt").isObject()) {
        answers.add(new Answer.Taken(name, item.path("receipt").path("id").asString()));
      } else {
        ProblemText problem = ProblemText.of(item.path("problem"));
        answers.add(new Answer.Refused(name, problem.code(), problem.reason()));
      }
    }
    return answers;
  }
}
