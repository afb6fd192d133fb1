package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

class ExtractApiTest extends RunningService {

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort int port;

  @Test
  void aReportComesBackAsAStructuredDocument() throws Exception {
    Path sample = Samples.of("hwpx").getFirst();

    HttpResponse<String> answer = upload("file", Files.readAllBytes(sample), "ko");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode document = ContractJson.mapper().readTree(answer.body());
    assertThat(document.get("mediaType").asString()).isEqualTo("application/hwp+zip");
    assertThat(document.get("language").asString()).isEqualTo("ko");
    assertThat(document.get("warnings").isArray()).isTrue();
    assertThat(document.get("text").asString()).isNotBlank();
    assertThat(document.get("blocks"))
        .anySatisfy(
            block -> {
              assertThat(block.get("kind").asString()).isEqualTo("heading");
              assertThat(block.get("level").asInt()).isPositive();
            });
  }

  static Stream<Arguments> refused() throws IOException {
    Path special = Samples.root().resolve("samples/special");
    return Stream.of(
        Arguments.of(FailureCode.EMPTY_FILE, new byte[0]),
        Arguments.of(
            FailureCode.UNSUPPORTED_FORMAT, Files.readAllBytes(special.resolve("unknown.bin"))),
        Arguments.of(
            FailureCode.ENCRYPTED_FILE, Files.readAllBytes(special.resolve("password.pdf"))),
        Arguments.of(
            FailureCode.UNREADABLE_FILE, Files.readAllBytes(special.resolve("truncated.pdf"))),
        Arguments.of(
            FailureCode.NO_TEXT, "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            FailureCode.OLD_HWP_VERSION,
            "HWP Document File V2.10 \u001A".getBytes(StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aFileThatCannotBeReadIsAProblemWithItsCode(FailureCode code, byte[] file) throws Exception {
    HttpResponse<String> answer = upload("file", file, "en");

    assertThat(answer.statusCode()).isEqualTo(code.httpStatus());
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = ContractJson.mapper().readTree(answer.body());
    assertThat(problem.get("code").asString()).isEqualTo(code.name());
    assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception");
    assertThat(problem.get("advice").asString()).isNotBlank();
  }

  @Test
  void aFileWithAPasswordIsReadWithItAndRefusedWithAnother() throws Exception {
    byte[] file =
        Files.readAllBytes(Samples.root().resolve("samples/special").resolve("password.pdf"));

    HttpResponse<String> wrong = upload("file", file, "ko", "documentPassword", "틀림");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("\"WRONG_PASSWORD\"").doesNotContain("틀림");
    HttpResponse<String> right = upload("file", file, "ko", "documentPassword", "bogoseo-2025");
    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(right.body()).contains("application/pdf");
  }

  @Test
  void problemsSpeakTheLanguageOfTheReader() throws Exception {
    String korean = upload("file", new byte[0], "ko-KR").body();
    String english = upload("file", new byte[0], "en").body();
    assertThat(title(korean)).containsPattern("[가-힣]");
    assertThat(title(english)).doesNotContainPattern("[가-힣]");
  }

  @Test
  void aMissingPartIsNamed() throws Exception {
    HttpResponse<String> answer = upload("other", new byte[] {1}, "en");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("MALFORMED_REQUEST").contains("file");
  }

  @Test
  void otherAddressesAndMethodsAreProblemsToo() throws Exception {
    assertThat(get("/v1/nothing").body()).contains("\"NOT_FOUND\"");
    HttpResponse<String> wrongMethod = get("/v1/extract");
    assertThat(wrongMethod.statusCode()).isEqualTo(405);
    assertThat(wrongMethod.body()).contains("\"METHOD_NOT_ALLOWED\"");
  }

  @Test
  void operatorsFindHealthMetricsAndTheDescription() throws Exception {
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    assertThat(get("/v3/api-docs").body()).contains("/v1/extract");
  }

  private static String title(String problem) {
    return ContractJson.mapper().readTree(problem).get("title").asString();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> upload(String part, byte[] file, String language, String... field)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--frontier\r\nContent-Disposition: form-data; name=\""
            + part
            + "\"; filename=\"report.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    body.write(head.getBytes(StandardCharsets.US_ASCII));
    body.write(file);
    for (int i = 0; i + 1 < field.length; i += 2) {
      String text =
          "\r\n--frontier\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s"
              .formatted(field[i], field[i + 1]);
      body.write(text.getBytes(StandardCharsets.UTF_8));
    }
    body.write("\r\n--frontier--\r\n".getBytes(StandardCharsets.US_ASCII));
    return http.send(
        HttpRequest.newBuilder(uri("/v1/extract"))
            .header("Content-Type", "multipart/form-data; boundary=frontier")
            .header("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
