package kr.bogoseo.deploy.manifests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the alerts and the dashboards ask for. */
public final class MonitoredMetrics {

  private static final Pattern METRIC =
      Pattern.compile("\\b(?:bogoseo|http|disk|jvm|process|kafka)_[a-z0-9_]+");

  private MonitoredMetrics() {}

  /**
   * Names of metrics in rules and dashboards, in order.
   *
   * @param root of the project
   */
  public static List<String> used(Path root) throws IOException {
    List<String> expressions = new ArrayList<>();
    Yaml.documents(root.resolve("deploy/monitoring/rules.yml"))
        .getFirst()
        .at("/groups/0/rules")
        .forEach(rule -> expressions.add(rule.get("expr").asString()));
    for (JsonNode panel : dashboard(root).get("panels")) {
      panel.get("targets").forEach(target -> expressions.add(target.get("expr").asString()));
    }
    TreeSet<String> names = new TreeSet<>();
    for (String expression : expressions) {
      Matcher matcher = METRIC.matcher(expression);
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
    return List.copyOf(names);
  }

  static JsonNode dashboard(Path root) {
    return JsonMapper.builder()
        .build()
        .readTree(root.resolve("deploy/monitoring/grafana/dashboards/flow.json").toFile());
  }
}
