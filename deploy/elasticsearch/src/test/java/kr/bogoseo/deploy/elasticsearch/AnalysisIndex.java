package kr.bogoseo.deploy.elasticsearch;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An index made for its analysis settings. */
final class AnalysisIndex {
  private final HttpJson server;
  private final String name = "analysis-" + UUID.randomUUID();

  /**
   * @param analysis the content of the index setting {@code analysis}, without outer braces
   */
  AnalysisIndex(HttpJson server, String analysis) {
    this.server = server;
    server.must("PUT", "/" + name, body(analysis));
  }

  /** What the server says to such an index. */
  static HttpJson.Answer attempt(HttpJson server, String analysis) {
    return server.send("PUT", "/analysis-" + UUID.randomUUID(), body(analysis));
  }

  /** One analyzer {@code a} of this tokenizer and these filters, given as JSON. */
  static AnalysisIndex chain(HttpJson server, String tokenizer, String... filters) {
    StringBuilder declared = new StringBuilder();
    StringBuilder used = new StringBuilder();
    for (int i = 0; i < filters.length; i++) {
      String comma = i == 0 ? "" : ",";
      if (filters[i].startsWith("{")) {
        declared.append(declared.isEmpty() ? "" : ",").append("\"f" + i + "\":" + filters[i]);
        used.append(comma).append("\"f" + i + "\"");
      } else {
        used.append(comma).append(HttpJson.quote(filters[i]));
      }
    }
    String named = tokenizer.startsWith("{") ? "t" : tokenizer;
    String declaredTokenizer = tokenizer.startsWith("{") ? "\"t\":" + tokenizer : "";
    return new AnalysisIndex(
        server,
        """
        "tokenizer":{%s},"filter":{%s},
        "analyzer":{"a":{"type":"custom","tokenizer":"%s","filter":[%s]}}"""
            .formatted(declaredTokenizer, declared, named, used));
  }

  List<String> tokens(String text) {
    return raw(text).map(token -> token.get("token").asString()).toList();
  }

  /** Each token as {@code text@position+length}, length only where it is not 1. */
  List<String> graph(String text) {
    return raw(text)
        .map(
            token -> {
              String at = token.get("token").asString() + "@" + token.get("position").asInt();
              return token.has("positionLength")
                  ? at + "+" + token.get("positionLength").asInt()
                  : at;
            })
        .toList();
  }

  private Stream<JsonNode> raw(String text) {
    return server
        .must(
            "POST",
            "/" + name + "/_analyze",
            "{\"analyzer\":\"a\",\"text\":" + HttpJson.quote(text) + "}")
        .get("tokens")
        .valueStream();
  }

  private static String body(String analysis) {
    return """
    {"settings":{"number_of_shards":1,"number_of_replicas":0,"analysis":{%s}}}"""
        .formatted(analysis);
  }
}
