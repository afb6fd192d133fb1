package kr.bogoseo.deploy.bench.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/**
 * A query about our own samples.
 *
 * @param kind what makes it hard: {@code spacing}, {@code typo-ko}, {@code cross} …
 * @param text what is typed
 * @param grades sample to grade, 3 the answer, 2 relevant too, 1 marginal
 */
record SampleQuery(String id, String kind, String text, Map<String, Integer> grades) {

  /** All of them, in their order. */
  static List<SampleQuery> all() {
    try (InputStream in = SampleQuery.class.getResourceAsStream("queries.jsonl")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks queries.jsonl");
      }
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> of(ContractJson.mapper().readTree(line)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleQuery of(JsonNode line) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    line.path("relevant").forEachEntry((sample, grade) -> grades.put(sample, grade.asInt(0)));
    return new SampleQuery(
        line.path("id").asString(""),
        line.path("kind").asString(""),
        line.path("query").asString(""),
        grades);
  }
}
