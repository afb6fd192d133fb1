package kr.bogoseo.deploy.bench.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.api.Test;

class PrivacySetTest {

  private static final Path FILE =
      Path.of(System.getProperty("bogoseo.root", "."))
          .resolve("deploy/bench/src/main/resources/labels/privacy.jsonl");

  @Test
  void theCommittedSetIsWhatTheGeneratorMakes() throws IOException {
    String made =
        PrivacySet.all().stream()
            .map(one -> new String(ContractJson.write(one), StandardCharsets.UTF_8))
            .map(line -> line.replaceAll("\\s*\\n\\s*", ""))
            .collect(Collectors.joining("\n", "", "\n"));
    // After a change of templates or generator: run once with -Dbogoseo.write-labels=true.
    if (Boolean.getBoolean("bogoseo.write-labels")) {
      Files.writeString(FILE, made);
    }

    assertThat(FILE).content().isEqualTo(made);
  }

  @Test
  void everyKindHasAtLeastThirtyAndHalfOfTheTemplatesAreHeldOut() {
    Map<String, List<PrivacyCase>> kinds =
        PrivacySet.all().stream().collect(Collectors.groupingBy(PrivacyCase::kind));

    kinds.forEach(
        (kind, cases) -> {
          if (!kind.startsWith("no-")) {
            assertThat(cases).as(kind).hasSizeGreaterThanOrEqualTo(30);
          }
          assertThat(cases).as(kind).extracting(PrivacyCase::split).contains("dev", "held");
        });
    assertThat(PrivacySet.all().stream().filter(PrivacyCase::personal).count())
        .isGreaterThanOrEqualTo(300);
    assertThat(PrivacySet.all().stream().filter(one -> !one.personal()).count())
        .isGreaterThanOrEqualTo(150);
  }

  @Test
  void everyCaseMarksWhereItsValueStands() {
    for (PrivacyCase one : PrivacySet.all()) {
      assertThat(one.text().substring(one.start(), one.end())).as(one.text()).isNotBlank();
    }
  }
}
