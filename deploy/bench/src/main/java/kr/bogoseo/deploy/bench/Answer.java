package kr.bogoseo.deploy.bench;

import kr.bogoseo.contracts.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a service said.
 *
 * @param status HTTP status; 0 when there was no answer at all
 * @param body the JSON, a missing node when it was none
 * @param millis how long it took
 * @param bytes size of the body
 */
public record Answer(int status, JsonNode body, double millis, int bytes) {

  static Answer of(int status, byte[] body, double millis) {
    JsonNode tree;
    try {
      tree = body.length == 0 ? MissingNode.getInstance() : ContractJson.mapper().readTree(body);
    } catch (JacksonException e) {
      tree = MissingNode.getInstance();
    }
    return new Answer(status, tree, millis, body.length);
  }

  static Answer none(double millis) {
    return new Answer(0, MissingNode.getInstance(), millis, 0);
  }

  /** Whether the call did what it was asked to. */
  public boolean ok() {
    return status >= 200 && status < 300;
  }

  /** The stable code of a problem; {@code NO_ANSWER} or the status when there is none. */
  public String code() {
    if (status == 0) {
      return "NO_ANSWER";
    }
    return body.path("code").asString("HTTP_" + status);
  }

  /**
   * The body of a call that must succeed.
   *
   * @throws BenchException when it did not
   */
  public JsonNode expect(String what) {
    if (!ok()) {
      throw new BenchException(
          what + " failed: " + code() + " " + body.path("detail").asString(""));
    }
    return body;
  }
}
