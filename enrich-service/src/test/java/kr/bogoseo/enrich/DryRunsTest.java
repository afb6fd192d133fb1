package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DryRunsTest {

  @Test
  void analyzeAnswersWithOffsetsOfTheGivenText() throws Exception {
    String text = "우리 기관은 2025년 3월 4일 미국 보스턴에서 협약을 체결하였다.";

    JsonNode answer = json(post("/v1/analyze", Map.of("text", text), 200));

    assertThat(answer.get("language").asString()).isEqualTo("ko");
    JsonNode date = answer.get("normalized").get(0);
    assertThat(date.get("kind").asString()).isEqualTo("date");
    assertThat(date.get("value").get("date").asString()).isEqualTo("2025-03-04");
    assertThat(text.substring(date.get("start").asInt(), date.get("end").asInt()))
        .isEqualTo("2025년 3월 4일");
    assertThat(answer.get("tags").valueStream().map(tag -> tag.get("surface").asString()))
        .contains("미국", "보스턴");
    assertThat(answer.get("record").get("reportType").asString()).isNotBlank();
  }

  @Test
  void aDocumentAsExtractionAnswersItKeepsItsHeadings() throws Exception {
    Map<String, Object> heading = Map.of("kind", "heading", "level", 1, "text", "해오름 2030");
    Map<String, Object> line = Map.of("kind", "paragraph", "text", "가온시 전시관");
    Map<String, Object> document =
        Map.of("mediaType", "text/html", "blocks", List.of(line, heading), "text", "not read");

    JsonNode answer = json(post("/v1/analyze", Map.of("document", document), 200));

    assertThat(answer.get("record").get("title").get("ko").asString()).isEqualTo("해오름 2030");
  }

  @Test
  void aSumIsAlsoToldWithoutTheWordsThatBoundIt() throws Exception {
    String text = "투자금은 약 1,200만 달러 이상이다.";

    JsonNode values = json(post("/v1/analyze", Map.of("text", text), 200)).get("normalized");

    assertThat(values.valueStream().map(value -> value.get("surface").asString()))
        .containsExactly("약 1,200만 달러 이상", "약 1,200만 달러", "1,200만 달러");
    assertThat(values.get(0).has("part")).isFalse();
    assertThat(values.get(2).get("part").asBoolean()).isTrue();
    assertThat(values.get(2).get("start").asInt()).isEqualTo(text.indexOf("1,200만"));
  }

  @Test
  void relativeDatesReferToThePublicationDate() throws Exception {
    Map<String, Object> request = Map.of("text", "지난 2월 공고한 사업이다.", "publishedOn", "2025-03-12");

    JsonNode answer = json(post("/v1/analyze", request, 200));

    assertThat(answer.get("normalized").get(0).get("value").get("date").asString())
        .isEqualTo("2025-02");
  }

  @Test
  void translateKeepsNamesAndNumbers() throws Exception {
    Map<String, Object> request = Map.of("text", "총 12억 원을 보스턴에 투자하였다.", "from", "ko", "to", "en");

    JsonNode answer = json(post("/v1/translate", request, 200));

    assertThat(answer.get("engine").asString()).isEqualTo("builtin");
    assertThat(answer.get("segments").get(0).get("target").asString())
        .contains("Boston", "KRW 1.2 billion");
  }

  @Test
  void translateTakesAListOfTexts() throws Exception {
    JsonNode answer =
        json(post("/v1/translate", Map.of("text", new String[] {"출장 개요", "방문 기관"}), 200));

    assertThat(answer.get("segments")).hasSize(2);
  }

  @Test
  void badRequestsAreProblemsWithACode() throws Exception {
    assertThat(code(post("/v1/analyze", Map.of("words", "x"), 400))).isEqualTo("MALFORMED_REQUEST");
    assertThat(code(post("/v1/analyze", Map.of("text", "x", "publishedOn", "gestern"), 400)))
        .isEqualTo("MALFORMED_REQUEST");
    assertThat(
            code(
                post(
                    "/v1/analyze",
                    Map.of("document", Map.of("blocks", List.of(Map.of())), "text", "x"),
                    400)))
        .isEqualTo("MALFORMED_REQUEST");
    assertThat(code(post("/v1/translate", Map.of("text", 3), 400))).isEqualTo("MALFORMED_REQUEST");
    assertThat(code(post("/v1/analyze", Map.of("text", "가".repeat(200_001)), 413)))
        .isEqualTo("TOO_LARGE");
    assertThat(code(post("/v1/unknown", Map.of(), 404))).isEqualTo("NOT_FOUND");
  }

  @Test
  void aLanguageNobodyTranslatesIsAnswered503WithRetryAfter() throws Exception {
    HttpResponse<String> response =
        post("/v1/translate", Map.of("text", "Guten Tag", "from", "de", "to", "ko"), 503);

    assertThat(code(response)).isEqualTo("TRANSLATOR_UNAVAILABLE");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
  }

  private static HttpResponse<String> post(String path, Object body, int status)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RunningService.url(path)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(ContractJson.write(body)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      return response;
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    return ContractJson.mapper().readTree(response.body());
  }

  private static String code(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    return json(response).get("code").asString();
  }
}
