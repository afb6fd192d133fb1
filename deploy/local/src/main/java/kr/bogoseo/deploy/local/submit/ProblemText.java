package kr.bogoseo.deploy.local.submit;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A problem answer as one line.
 *
 * @param code stable code, or the HTTP status where somebody else than a service answered
 * @param reason title, detail and advice in the user's language
 */
record ProblemText(String code, String reason) {

  static ProblemText of(HttpResponse<String> answer) {
    JsonNode tree = tree(answer.body());
    return tree.path("code").isString()
        ? of(tree)
        : new ProblemText("HTTP_" + answer.statusCode(), answer.uri().toString());
  }

  static ProblemText of(JsonNode problem) {
    String title = problem.path("title").asString("");
    String detail = problem.path("detail").asString("");
    String advice = problem.path("advice").asString("");
    String what = detail.isBlank() ? title : title + " (" + detail + ")";
    return new ProblemText(
        problem.path("code").asString("UNKNOWN"),
        Stream.of(what, advice).filter(part -> !part.isBlank()).collect(Collectors.joining(" — ")));
  }

  String withCode() {
    return code + " " + reason;
  }

  /** The JSON of a body; a missing node when it is none. */
  static JsonNode tree(String body) {
    try {
      return ContractJson.mapper().readTree(body);
    } catch (JacksonException e) {
      return ContractJson.mapper().missingNode();
    }
  }
}
