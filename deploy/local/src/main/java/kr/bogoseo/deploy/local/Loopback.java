package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses of this machine that nobody else reaches. */
final class Loopback {
  static final String ADDRESS = "127.0.0.1";

  private static final Set<String> NAMES = Set.of(ADDRESS, "localhost", "[::1]");

  private Loopback() {}

  /**
   * The port of a setting that names a server on this machine.
   *
   * @param name of a variable that holds {@code host:port} or a URL
   * @return empty when it is not set, or names another machine or several
   */
  static Optional<Integer> portOf(Map<String, String> environment, String name) {
    return address(environment, name)
        .filter(address -> NAMES.contains(address.getHost()))
        .map(URI::getPort)
        .filter(port -> port > 0);
  }

  /** Whether the setting is there and names something else than one server on this machine. */
  static boolean isElsewhere(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isBlank() && portOf(environment, name).isEmpty();
  }

  /** Whether nobody listens on the port. */
  static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true); // connections of an earlier server may still be winding down
      probe.bind(new InetSocketAddress(ADDRESS, port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A port that nobody uses at the moment. */
  static int anyFree() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(ADDRESS, 0));
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port on " + ADDRESS, e);
    }
  }

  private static Optional<URI> address(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(value.contains("://") ? value : "kafka://" + value);
      return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
