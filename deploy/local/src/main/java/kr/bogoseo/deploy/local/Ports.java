package kr.bogoseo.deploy.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.StartException;

/**
 * Where each part listens on loopback.
 *
 * @param search search API, web pages, operators' console
 * @param intake submissions
 * @param extract dry runs of extraction
 * @param enrich dry runs of tagging and translation
 * @param kafka the broker
 * @param elasticsearch the search server
 */
public record Ports(int search, int intake, int extract, int enrich, int kafka, int elasticsearch) {
  /** The ports without {@code --port-base}. */
  public static final Ports DEFAULT = new Ports(8080, 8081, 8082, 8083, 9092, 9200);

  private static final int PARTS = 6;
  private static final int LARGEST = 65_535;

  /**
   * Six ports in a row.
   *
   * @param base of search; the others follow in the order of the record
   * @throws StartException when they do not fit between 1024 and 65535
   */
  public static Ports from(int base) throws StartException {
    if (base < 1024 || base > LARGEST - PARTS + 1) {
      throw StartException.hopeless(
          Texts.of("ports.range", Integer.toString(base), Integer.toString(LARGEST - PARTS + 1)));
    }
    return new Ports(base, base + 1, base + 2, base + 3, base + 4, base + 5);
  }

  /**
   * The default ports, but where the environment names others.
   *
   * @throws StartException when one is not a port
   */
  static Ports named(Map<String, String> environment) throws StartException {
    return new Ports(
        port(environment, "BOGOSEO_SEARCH_PORT", DEFAULT.search),
        port(environment, "BOGOSEO_INTAKE_PORT", DEFAULT.intake),
        port(environment, "BOGOSEO_EXTRACT_PORT", DEFAULT.extract),
        port(environment, "BOGOSEO_ENRICH_PORT", DEFAULT.enrich),
        Loopback.portOf(environment, "BOGOSEO_KAFKA_BOOTSTRAP").orElse(DEFAULT.kafka),
        Loopback.portOf(environment, "BOGOSEO_ELASTICSEARCH_URL").orElse(DEFAULT.elasticsearch));
  }

  /** By the names of the parts, in the order in which they are shown. */
  Map<String, Integer> byPart() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("kafka", kafka);
    ports.put("elasticsearch", elasticsearch);
    ports.put("intake", intake);
    ports.put("extract", extract);
    ports.put("enrich", enrich);
    ports.put("search", search);
    return ports;
  }

  /** Where an HTTP part answers. */
  static URI url(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static int port(Map<String, String> environment, String name, int otherwise)
      throws StartException {
    Optional<String> value = Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(value.get().strip());
      if (port >= 1 && port <= LARGEST) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw StartException.hopeless(Texts.of("ports.bad", name, value.get()));
  }
}
