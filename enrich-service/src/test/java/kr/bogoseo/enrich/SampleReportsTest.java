package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The sample reports as plain text: most of what their sources promise must be in the record. */
class SampleReportsTest {

  private static final List<String> EXACT =
      List.of(
          "language",
          "reportType",
          "trip.departOn",
          "trip.returnOn",
          "trip.nights",
          "trip.days",
          "trip.partySize",
          "training.startOn",
          "training.endOn",
          "training.country",
          "training.reportPages",
          "publication.doi",
          "publication.receivedOn",
          "publication.acceptedOn");
  private static final double MOST = 0.8;

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(Enrichment.root().resolve("samples/src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhatTheSourcePromises(String id) throws IOException {
    Path samples = Enrichment.root().resolve("samples");
    Map<String, List<String>> expected = expected(samples.resolve("src/" + id + ".md"));
    String text = Files.readString(samples.resolve(id).resolve(id + ".txt"));
    JsonNode record =
        ContractJson.mapper()
            .readTree(
                ContractJson.write(
                    Enrichment.shared().analyze.analyze(text, null, Optional.empty()).record()));
    for (String field : EXACT) {
      List<String> want = expected.getOrDefault(field, List.of());
      if (!want.isEmpty()) {
        assertThat(values(record, field)).as(field).containsAll(want);
      }
    }
    for (String field : List.of("clusters", "organizations", "agencies")) {
      List<String> want = expected.getOrDefault(field, List.of());
      long found = want.stream().filter(values(record, field)::contains).count();
      assertThat(found)
          .as("%s: %s of %s", field, values(record, field), want)
          .isGreaterThanOrEqualTo((long) Math.floor(want.size() * MOST - 0.5));
    }
    Set<BigDecimal> amounts = new HashSet<>();
    record
        .get("amounts")
        .forEach(amount -> amounts.add(amount.get("amount").decimalValue().stripTrailingZeros()));
    for (String amount : expected.getOrDefault("amounts", List.of())) {
      String[] parts = amount.substring(amount.indexOf('=') + 1).strip().split(" ");
      if (!parts[1].equals("DKK")) {
        assertThat(amounts).as(amount).contains(new BigDecimal(parts[0]).stripTrailingZeros());
      }
    }
  }

  private static Set<String> values(JsonNode record, String path) {
    JsonNode node = record;
    for (String part : path.split("\\.")) {
      node = node.path(part);
    }
    Set<String> values = new HashSet<>();
    if (node.isArray()) {
      node.forEach(one -> values.add(one.has("id") ? one.get("id").asString() : one.asString("")));
    } else if (!node.isMissingNode() && !node.isNull()) {
      values.add(node.asString());
    }
    return values;
  }

  /** The front matter: flat keys, lists in brackets or on lines of their own. */
  private static Map<String, List<String>> expected(Path source) throws IOException {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    int fences = 0;
    for (String line : Files.readAllLines(source)) {
      if (line.equals("---")) {
        fences++;
      } else if (fences == 1 && line.startsWith("  - ")) {
        current.add(line.substring(4));
      } else if (fences == 1 && line.indexOf(':') > 0 && !line.startsWith("#")) {
        current = new ArrayList<>();
        String value = line.substring(line.indexOf(':') + 1).strip();
        if (value.startsWith("[")) {
          current.addAll(List.of(value.substring(1, value.length() - 1).split(", ")));
        } else if (!value.isEmpty()) {
          current.add(value);
        }
        expected.put(line.substring(0, line.indexOf(':')), current);
      }
    }
    return expected;
  }
}
