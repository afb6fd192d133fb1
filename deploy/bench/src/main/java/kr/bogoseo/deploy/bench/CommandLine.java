package kr.bogoseo.deploy.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the arguments of {@code ./bogoseo bench}. */
final class CommandLine {
  /** Options without a value. */
  private static final Set<String> BARE = Set.of("no-kordoc", "no-others", "draw", "help");

  private static final Set<String> VALUED =
      Set.of(
          "search",
          "intake",
          "extract",
          "enrich",
          "port-base",
          "root",
          "corpus",
          "data",
          "out",
          "keys",
          "kordoc",
          "flores",
          "count",
          "concurrency",
          "minutes",
          "seed",
          "timeout");

  private CommandLine() {}

  /**
   * @throws BenchException naming the argument that is not understood
   */
  static BenchOptions read(String[] arguments) {
    String bench = "";
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (!argument.startsWith("--")) {
        if (!bench.isEmpty()) {
          throw new BenchException("One benchmark at a time: " + bench + " or " + argument);
        }
        bench = argument;
        continue;
      }
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument.substring(2) : argument.substring(2, equals);
      if (BARE.contains(name)) {
        given.put(name, "true");
      } else if (!VALUED.contains(name)) {
        throw new BenchException("Unknown option --" + name);
      } else if (equals >= 0) {
        given.put(name, argument.substring(equals + 1));
      } else if (i + 1 < arguments.length) {
        given.put(name, arguments[++i]);
      } else {
        throw new BenchException("--" + name + " needs a value");
      }
    }
    return options(bench.isEmpty() ? "all" : bench, given);
  }

  private static BenchOptions options(String bench, Map<String, String> given) {
    Path root = path(given, "root").orElse(Path.of(System.getProperty("bogoseo.root", ".")));
    root = root.toAbsolutePath().normalize();
    Path corpus = path(given, "corpus").orElse(root.resolveSibling("shared").resolve("data"));
    Path data = path(given, "data").orElse(root.resolve("data"));
    return new BenchOptions(
        bench, endpoints(given), root, corpus, data, path(given, "out"), Map.copyOf(given));
  }

  private static Endpoints endpoints(Map<String, String> given) {
    int base = Endpoints.DEFAULT_BASE;
    String said = given.get("port-base");
    if (said != null) {
      try {
        base = Integer.parseInt(said);
      } catch (NumberFormatException e) {
        throw new BenchException("--port-base needs a port, not " + said, e);
      }
    }
    Endpoints usual = Endpoints.from(base);
    return new Endpoints(
        uri(given, "search", usual.search()),
        uri(given, "intake", usual.intake()),
        uri(given, "extract", usual.extract()),
        uri(given, "enrich", usual.enrich()));
  }

  private static URI uri(Map<String, String> given, String name, URI otherwise) {
    String value = given.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      URI uri = URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
      if (uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw new BenchException("--" + name + " needs a URL, not " + value, e);
    }
    throw new BenchException("--" + name + " needs a URL, not " + value);
  }

  private static Optional<Path> path(Map<String, String> given, String name) {
    return Optional.ofNullable(given.get(name)).map(Path::of).map(Path::toAbsolutePath);
  }
}
