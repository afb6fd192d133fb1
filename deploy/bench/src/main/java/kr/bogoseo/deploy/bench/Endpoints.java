package kr.bogoseo.deploy.bench;

import java.net.URI;

/**
 * Where the services answer.
 *
 * @param search search and its registries
 * @param intake submissions
 * @param extract dry runs of extraction
 * @param enrich dry runs of analysis and translation
 */
public record Endpoints(URI search, URI intake, URI extract, URI enrich) {

  /** The ports of a start without {@code --port-base}. */
  static final int DEFAULT_BASE = 8080;

  /**
   * Four ports in a row on loopback, search first, as {@code ./bogoseo up --port-base} has them.
   */
  static Endpoints from(int base) {
    return new Endpoints(local(base), local(base + 1), local(base + 2), local(base + 3));
  }

  private static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
