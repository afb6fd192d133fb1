package kr.bogoseo.deploy.elasticsearch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the distribution that the build of this module has unpacked. */
public final class ElasticsearchHome {
  private static final String BUILT = "deploy/elasticsearch/target/elasticsearch";

  private ElasticsearchHome() {}

  /**
   * The distribution named by the environment variable {@code BOGOSEO_ELASTICSEARCH_HOME}, else the
   * one beside these classes, else the one below the system property {@code bogoseo.root}, the
   * working directory or a directory above it.
   *
   * @throws ElasticsearchStartException when there is none, with where it was sought
   */
  public static Path find() {
    Optional<String> named = Optional.ofNullable(System.getenv("BOGOSEO_ELASTICSEARCH_HOME"));
    if (named.isPresent()) {
      return Path.of(named.get());
    }
    List<Path> places = new ArrayList<>();
    besideClasses().ifPresent(places::add);
    Optional.ofNullable(System.getProperty("bogoseo.root"))
        .ifPresent(root -> places.add(Path.of(root, BUILT)));
    Optional<Path> above = Optional.of(Path.of("").toAbsolutePath());
    while (above.isPresent()) {
      places.add(above.get().resolve(BUILT));
      above = Optional.ofNullable(above.get().getParent());
    }
    return places.stream()
        .filter(place -> Files.isDirectory(place.resolve("lib")))
        .findFirst()
        .orElseThrow(
            () ->
                new ElasticsearchStartException(
                    "No unpacked Elasticsearch at any of "
                        + places
                        + "; build deploy/elasticsearch"));
  }

  /** The classes lie in {@code target/classes} or in a jar in {@code target}. */
  private static Optional<Path> besideClasses() {
    CodeSource source = ElasticsearchHome.class.getProtectionDomain().getCodeSource();
    try {
      return Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent())
          .map(target -> target.resolve("elasticsearch"));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
