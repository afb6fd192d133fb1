package kr.bogoseo.deploy.bench.extract;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a program made of a file.
 *
 * @param ok whether there is a text
 * @param text the text, empty when not ok
 * @param code why not; empty when ok
 * @param millis how long it took
 * @param document the structured document where the program gives one, else a missing node
 */
record Reading(boolean ok, String text, String code, double millis, JsonNode document) {

  static Reading text(String text, double millis) {
    return new Reading(true, text, "", millis, MissingNode.getInstance());
  }

  static Reading refused(String code, double millis) {
    return new Reading(false, "", code, millis, MissingNode.getInstance());
  }
}
