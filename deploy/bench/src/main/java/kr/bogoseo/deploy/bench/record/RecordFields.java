package kr.bogoseo.deploy.bench.record;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads answers out of a record by path. */
final class RecordFields {
  private final JsonNode record;

  RecordFields(JsonNode record) {
    this.record = record;
  }

  /** What stands at a path such as {@code trip.departOn}: nothing, a value, or a list's values. */
  List<String> at(String path) {
    JsonNode node = record;
    for (String step : path.split("\\.")) {
      node = node.path(step);
    }
    return values(node);
  }

  /** What stands at any of the paths. */
  List<String> at(String first, String second) {
    List<String> found = new ArrayList<>(at(first));
    found.addAll(at(second));
    return found;
  }

  /** One field of every element of a list. */
  List<String> each(String list, String field) {
    List<String> found = new ArrayList<>();
    for (JsonNode element : record.path(list)) {
      found.addAll(values(element.path(field)));
    }
    return found;
  }

  /** Destinations as {@code US/Boston}. */
  List<String> destinations() {
    List<String> found = new ArrayList<>();
    for (JsonNode place : record.path("trip").path("destinations")) {
      found.add(place.path("country").asString("") + "/" + place.path("city").asString(""));
    }
    return found;
  }

  /** Sums as {@code 1500 KRW}. */
  List<String> amounts() {
    List<String> found = new ArrayList<>();
    for (JsonNode amount : record.path("amounts")) {
      found.add(
          amount
                  .path("amount")
                  .decimalValueOpt()
                  .map(v -> v.stripTrailingZeros().toPlainString())
                  .orElse("")
              + " "
              + amount.path("currency").asString(""));
    }
    return found;
  }

  private static List<String> values(JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> found.addAll(values(one)));
    } else if (node.isValueNode() && !node.isNull() && !node.asString("").isBlank()) {
      found.add(node.asString(""));
    }
    return found;
  }
}
