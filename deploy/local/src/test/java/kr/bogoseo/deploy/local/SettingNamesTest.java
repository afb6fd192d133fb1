package kr.bogoseo.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.deploy.local.process.StartException;
import org.junit.jupiter.api.Test;

class SettingNamesTest {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(BOGOSEO_[A-Z0-9_]+)");

  /** Read by ./bogoseo, by the launcher or by tests, so in no application.yml. */
  private static final Set<String> OTHERS =
      Set.of(
          "BOGOSEO_AGENCY_KEY",
          "BOGOSEO_OPERATOR_KEY",
          "BOGOSEO_ELASTICSEARCH_HOME",
          "BOGOSEO_TEST_KAFKA",
          "BOGOSEO_TEST_ELASTICSEARCH");

  @Test
  void theListHoldsEveryVariableOfTheServicesAndNoOther() throws Exception {
    Set<String> expected = new TreeSet<>(OTHERS);
    for (String service : List.of("intake", "extract", "enrich", "search")) {
      expected.addAll(variablesOf(service));
    }

    assertThat(SettingNames.known()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aMistypedNameIsRefusedWithTheOneProbablyMeant() {
    assertThatThrownBy(
            () -> SettingNames.requireKnown(Map.of("BOGOSEO_MAX_FILESIZE", "1MB", "PATH", "/bin")))
        .isInstanceOf(StartException.class)
        .hasMessageContainingAll("BOGOSEO_MAX_FILESIZE", "BOGOSEO_MAX_FILE_SIZE");
  }

  @Test
  void knownNamesAndOtherProgramsVariablesPass() {
    assertThatCode(
            () -> SettingNames.requireKnown(Map.of("BOGOSEO_MAX_FILE_SIZE", "1MB", "HOME", "/")))
        .doesNotThrowAnyException();
  }

  private static Set<String> variablesOf(String service) throws IOException {
    Path settings =
        Path.of(
            System.getProperty("bogoseo.root"),
            service + "-service/src/main/resources/kr/bogoseo/" + service + "/application.yml");
    Set<String> variables = new TreeSet<>();
    Matcher matcher = VARIABLE.matcher(Files.readString(settings));
    while (matcher.find()) {
      variables.add(matcher.group(1));
    }
    return variables;
  }
}
