package kr.bogoseo.deploy.bench.record;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Whether two normalised values say the same: every field of the expected one, numbers by amount,
 * instants by instant, areas as far as the label gives digits; null and false are as good as
 * absent. Further fields do not matter.
 */
final class ValueMatch {

  private ValueMatch() {}

  static boolean same(JsonNode expected, JsonNode found) {
    boolean rounded = expected.path("unit").asString("").equals("m2");
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      if (!sameField(field.getValue(), found.path(field.getKey()), rounded)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two numbers are the same amount. */
  static boolean equal(JsonNode wanted, JsonNode found) {
    return number(wanted).flatMap(w -> number(found).map(f -> f.compareTo(w) == 0)).orElse(false);
  }

  private static boolean sameField(JsonNode expected, JsonNode found, boolean rounded) {
    if (nothing(expected) || nothing(found)) {
      return nothing(expected) && nothing(found);
    }
    if (expected.isNumber() || found.isNumber()) {
      Optional<BigDecimal> wanted = number(expected);
      return wanted.isPresent()
          && number(found).map(value -> equal(wanted.get(), value, rounded)).orElse(false);
    }
    if (expected.isObject()) {
      return same(expected, found);
    }
    String wanted = expected.asString("");
    String value = found.asString("");
    return wanted.equals(value) || sameInstant(wanted, value);
  }

  private static boolean equal(BigDecimal wanted, BigDecimal value, boolean rounded) {
    BigDecimal compared =
        rounded ? value.setScale(wanted.scale(), java.math.RoundingMode.HALF_UP) : value;
    return compared.compareTo(wanted) == 0;
  }

  private static boolean nothing(JsonNode node) {
    return node.isMissingNode() || node.isNull() || (node.isBoolean() && !node.asBoolean(false));
  }

  private static Optional<BigDecimal> number(JsonNode node) {
    try {
      return Optional.of(new BigDecimal(node.asString("")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean sameInstant(String a, String b) {
    try {
      return OffsetDateTime.parse(a).isEqual(OffsetDateTime.parse(b));
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
