package kr.bogoseo.enrich.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.document.NormalizedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every written form of every kind of value, one a line of {@code values.txt}. */
class ValueTableTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

  /** Fields that say more than the meaning. */
  private static final Set<String> EXTRA = Set.of("precision", "duration");

  private static final Values VALUES =
      new Values(hanja -> Optional.of("順").filter(hanja::equals).map(one -> "순"));

  record Row(String text, String surface, String kind, boolean suspect, String value) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Row> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ValueTableTest.class.getResourceAsStream("values.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(ValueTableTest::row)
              .toList()
              .stream();
    }
  }

  private static Row row(String line) {
    String[] cells = line.replace("\\n", "\n").replace("\\t", "\t").split("\\|", -1);
    boolean suspect = cells[2].endsWith("!");
    return new Row(
        cells[0], cells[1], suspect ? cells[2].replace("!", "") : cells[2], suspect, cells[3]);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void reads(Row row) {
    List<NormalizedValue> found =
        VALUES.find(row.text(), PUBLISHED).stream()
            .filter(value -> value.surface().equals(row.surface()))
            .toList();

    if (row.kind().equals("-")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found)
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.kind()).isEqualTo(row.kind());
              assertThat(meaning(ContractJson.mapper().readTree(ContractJson.text(value.value()))))
                  .isEqualTo(meaning(ContractJson.mapper().readTree(row.value())));
              assertThat(value.suspect() != null).isEqualTo(row.suspect());
              assertThat(value.rule()).isNotBlank();
              assertThat(row.text().substring(value.start(), value.end())).isEqualTo(row.surface());
            });
  }

  @Test
  void aNumberManyTimesItsRowIsMarked() {
    String table = "(단위: 백만원)\n구분\t가\t나\t다\t라\n합계\t1,201\t1,150\t11,905.1\t1,247";

    assertThat(VALUES.find(table, null))
        .filteredOn(value -> value.suspect() != null)
        .extracting(NormalizedValue::surface)
        .containsExactly("11,905.1");
  }

  /** Nothing that is read depends on how much text there is; the speed is printed, not asserted. */
  @Test
  void aTextSaidTenTimesHasItsValuesTenTimes() throws IOException {
    String once = rows().map(Row::text).collect(Collectors.joining("\n\n끝이다.\n\n"));
    String tenTimes = Collections.nCopies(10, once).stream().collect(Collectors.joining("\n\n"));
    List<String> kinds = VALUES.find(once, PUBLISHED).stream().map(NormalizedValue::kind).toList();

    long start = System.nanoTime();
    List<NormalizedValue> found = VALUES.find(tenTimes, PUBLISHED);
    double seconds = (System.nanoTime() - start) / 1e9;

    System.out.printf(
        "values: %.2f MB/s%n", tenTimes.getBytes(StandardCharsets.UTF_8).length / 1e6 / seconds);
    assertThat((double) found.size()).isCloseTo(10.0 * kinds.size(), withinPercentage(1));
  }

  private static Map<String, String> meaning(JsonNode value) {
    Map<String, String> fields = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      JsonNode node = field.getValue();
      boolean nothing = node.isNull() || (node.isBoolean() && !node.booleanValue());
      if (!nothing && !EXTRA.contains(field.getKey())) {
        fields.put(
            field.getKey(),
            node.isNumber()
                ? node.decimalValue().stripTrailingZeros().toPlainString()
                : node.toString());
      }
    }
    return fields;
  }
}
