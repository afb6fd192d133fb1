package kr.bogoseo.deploy.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Alerts and dashboards are complete and lead to what an operator should do. */
class MonitoringTest {

  private static final Path ROOT = Path.of(System.getProperty("bogoseo.root"));
  private static final Path OPERATIONS = ROOT.resolve("docs/operations.md");

  @Test
  void everyAlertLeadsToASectionOfTheOperatorsGuide() throws Exception {
    List<String> sections =
        Files.readAllLines(OPERATIONS).stream()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();
    JsonNode rules = rules();

    assertThat(rules).isNotEmpty();
    for (JsonNode rule : rules) {
      String runbook = rule.at("/annotations/runbook").asString();
      assertThat(runbook).startsWith("docs/operations.md#");
      assertThat(sections).contains(runbook.substring(runbook.indexOf('#') + 1));
      assertThat(rule.at("/annotations/summary").asString()).isNotBlank();
      assertThat(rule.at("/labels/severity").asString()).isIn("page", "ticket");
    }
  }

  @Test
  void everyMetricOfOursThatIsUsedIsDocumented() throws Exception {
    String guide = Files.readString(OPERATIONS);
    List<String> metrics = MonitoredMetrics.used(ROOT);

    assertThat(metrics).hasSizeGreaterThan(8);
    assertThat(metrics.stream().filter(Pattern.compile("^bogoseo_").asPredicate()))
        .allSatisfy(
            metric ->
                assertThat(guide)
                    .contains("`" + metric.replaceFirst("_(bucket|count|sum)$", "") + "`"));
  }

  @Test
  void everyPanelAsksSomething() throws Exception {
    JsonNode dashboard = MonitoredMetrics.dashboard(ROOT);

    assertThat(dashboard.get("panels")).hasSizeGreaterThan(8);
    for (JsonNode panel : dashboard.get("panels")) {
      assertThat(panel.get("title").asString()).isNotBlank();
      assertThat(panel.at("/targets/0/expr").asString()).isNotBlank();
    }
  }

  private static JsonNode rules() throws Exception {
    return Yaml.documents(ROOT.resolve("deploy/monitoring/rules.yml"))
        .getFirst()
        .at("/groups/0/rules");
  }
}
