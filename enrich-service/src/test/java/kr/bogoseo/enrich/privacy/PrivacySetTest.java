package kr.bogoseo.enrich.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The made-up set of the measuring kit: how much is found, and how much that is none. */
class PrivacySetTest {

  private static final double RECALL = 0.99;
  private static final double PRECISION = 0.97;

  @ParameterizedTest
  @ValueSource(strings = {"dev", "held"})
  void findsWhatIsPersonalAndLeavesTheRest(String split) throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int personal = 0;
    int right = 0;
    TreeMap<String, Integer> misses = new TreeMap<>();
    for (JsonNode one : cases()) {
      if (!one.path("split").asString().equals(split)) {
        continue;
      }
      String text = one.path("text").asString();
      int start = one.path("start").asInt();
      int end = one.path("end").asInt();
      boolean isPersonal = !one.path("kind").asString().startsWith("no-");
      personal += isPersonal ? 1 : 0;
      List<Find> finds = Finder.find(text);
      for (Find find : finds) {
        if (isPersonal && find.start() < end && start < find.end()) {
          right++;
        } else {
          wrong.add(one.path("kind").asString() + " as " + find.kind() + ": " + text);
        }
      }
      if (isPersonal && !covered(text, start, end, finds)) {
        missed.add(one.path("kind").asString() + "/" + one.path("noise").asString() + ": " + text);
        misses.merge(one.path("kind").asString(), 1, Integer::sum);
      }
    }

    double recall = 1 - (double) missed.size() / personal;
    double precision = (double) right / (right + wrong.size());
    assertThat(recall)
        .as("missed %s\n%s", misses, String.join("\n", missed))
        .isGreaterThanOrEqualTo(RECALL);
    assertThat(precision)
        .as("wrong\n%s", String.join("\n", wrong))
        .isGreaterThanOrEqualTo(PRECISION);
  }

  /** Every digit and letter of it must be hidden, a region's name in front of an address apart. */
  private static boolean covered(String text, int start, int end, List<Find> finds) {
    for (int i = start; i < end; i++) {
      int at = i;
      if (Character.isDigit(text.charAt(i))
          && finds.stream().noneMatch(find -> find.start() <= at && at < find.end())) {
        return false;
      }
    }
    return finds.stream().anyMatch(find -> find.start() < end && start < find.end());
  }

  private static List<JsonNode> cases() throws IOException {
    Path file =
        Path.of(System.getProperty("bogoseo.root", "."))
            .resolve("deploy/bench/src/main/resources/labels/privacy.jsonl");
    List<JsonNode> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      cases.add(ContractJson.mapper().readTree(line));
    }
    return cases;
  }
}
