package kr.bogoseo.deploy.bench.record;

import kr.bogoseo.deploy.bench.SpaceFree;
import tools.jackson.databind.JsonNode;

/**
 * A labelled value.
 *
 * @param n its number in the label file
 * @param file the report it stands in
 * @param kind of value
 * @param surface as written
 * @param context up to 20 characters on either side, white space collapsed
 * @param value what it means
 * @param literal the amount as written where the label says that the source has it wrong, else
 *     missing
 */
record ValueLabel(
    int n,
    String file,
    String kind,
    String surface,
    String context,
    JsonNode value,
    JsonNode literal) {

  static ValueLabel of(JsonNode label) {
    return new ValueLabel(
        label.path("n").asInt(0),
        label.path("file").asString(""),
        label.path("kind").asString(""),
        label.path("surface").asString(""),
        label.path("context").asString(""),
        label.path("value"),
        label.path("normalized").path("literalParse"));
  }

  /**
   * Where the surface stands in the context without white space: of several places the one nearest
   * to the middle, since contexts are cut evenly.
   *
   * @return -1 when it stands nowhere in it
   */
  int placeInContext() {
    String letters = SpaceFree.of(context);
    String wanted = SpaceFree.of(surface);
    int best = -1;
    for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      if (best < 0 || offMiddle(at, letters, wanted) < offMiddle(best, letters, wanted)) {
        best = at;
      }
    }
    return best;
  }

  private static int offMiddle(int at, String letters, String wanted) {
    return Math.abs(2 * at + wanted.length() - letters.length());
  }
}
