package kr.bogoseo.deploy.bench.search;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A query with graded answers.
 *
 * @param id its name in the label file
 * @param text what is typed
 * @param grades file name to grade
 * @param filters filter parameters of the search API; the agency by name
 */
record LabelledQuery(
    String id, String text, Map<String, Integer> grades, Map<String, String> filters) {

  static LabelledQuery of(JsonNode label) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (JsonNode relevant : label.path("relevant")) {
      grades.merge(relevant.path("file").asString(""), relevant.path("grade").asInt(0), Math::max);
    }
    Map<String, String> filters = new LinkedHashMap<>();
    JsonNode given = label.path("filters");
    put(filters, "reportType", given.path("docType"));
    put(filters, "country", given.path("country"));
    put(filters, "agency", given.path("agency"));
    for (String start : new String[] {"tripStart", "trainingStart"}) {
      put(filters, "departFrom", given.path(start).path("gte"));
      put(filters, "departTo", given.path(start).path("lte"));
    }
    return new LabelledQuery(
        label.path("id").asString(""), label.path("query").asString(""), grades, filters);
  }

  private static void put(Map<String, String> filters, String name, JsonNode value) {
    if (value.isString()) {
      filters.put(name, value.asString(""));
    }
  }
}
