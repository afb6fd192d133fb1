package kr.bogoseo.contracts.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A slip in a coordinate puts a cluster on another continent: every one is inside its country. */
class RegistryCoordinatesTest {

  @Test
  void coordinatesAreInsideTheirCountry() throws IOException {
    Map<String, double[]> boxes = boxes();
    List<JsonNode> located = new ArrayList<>();
    for (String file : List.of("clusters", "agencies", "organizations", "places")) {
      RegistryFiles.entries(file).stream()
          .filter(entry -> entry.has("lat") && entry.has("country"))
          .forEach(located::add);
    }

    assertThat(located.size()).isGreaterThan(2500);
    assertThat(located)
        .allSatisfy(
            entry -> {
              double[] box = boxes.get(entry.get("country").stringValue());
              assertThat(box).as("box of " + entry.get("country").stringValue()).isNotNull();
              assertThat(entry.get("lat").doubleValue())
                  .as(entry.get("id").stringValue())
                  .isBetween(box[0], box[1]);
              assertThat(entry.get("lon").doubleValue())
                  .as(entry.get("id").stringValue())
                  .isBetween(box[2], box[3]);
            });
  }

  /** South, north, west, east by country. */
  private static Map<String, double[]> boxes() throws IOException {
    Map<String, double[]> boxes = new HashMap<>();
    for (String line : RegistryFiles.lines("/registry/country-boxes.csv")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split(",");
        boxes.put(cells[0], Stream.of(cells).skip(1).mapToDouble(Double::parseDouble).toArray());
      }
    }
    return boxes;
  }
}
