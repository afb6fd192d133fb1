package kr.bogoseo.deploy.bench.translate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A labelled translation.
 *
 * @param n its number in the label file
 * @param ko the Korean sentence
 * @param en the reference
 * @param terms what must come out exactly
 */
record LabelledSentence(int n, String ko, String en, List<ExpectedTerm> terms) {

  static LabelledSentence of(JsonNode label) {
    List<ExpectedTerm> terms = new ArrayList<>();
    label.path("terms").forEach(term -> terms.add(ExpectedTerm.of(term)));
    return new LabelledSentence(
        label.path("n").asInt(0),
        label.path("ko").asString(""),
        label.path("en").asString(""),
        terms);
  }
}
