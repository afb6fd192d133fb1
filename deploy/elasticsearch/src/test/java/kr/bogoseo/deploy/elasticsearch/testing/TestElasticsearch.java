package kr.bogoseo.deploy.elasticsearch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.deploy.elasticsearch.ElasticsearchHome;
import kr.bogoseo.deploy.elasticsearch.ElasticsearchNode;
import kr.bogoseo.deploy.elasticsearch.NodeSettings;

/**
 * The Elasticsearch of this test JVM: the server at {@code BOGOSEO_TEST_ELASTICSEARCH_URL} (system
 * property or environment variable), else a node started on first use, on free ports, with its data
 * in {@code target/} or the temporary directory. Shared by all test classes, so whoever makes an
 * index names it uniquely.
 */
public final class TestElasticsearch implements AutoCloseable {
  private static final String URL_SETTING = "BOGOSEO_TEST_ELASTICSEARCH_URL";

  private static Optional<TestElasticsearch> shared = Optional.empty();

  private final URI uri;
  private final Optional<ElasticsearchNode> node;
  private final Optional<Path> data;

  private TestElasticsearch(URI uri, Optional<ElasticsearchNode> node, Optional<Path> data) {
    this.uri = uri;
    this.node = node;
    this.data = data;
  }

  /**
   * The shared server; started when this is the first call. For code that runs before parameters
   * are injected, such as Spring's {@code @DynamicPropertySource}.
   */
  public static synchronized TestElasticsearch shared() {
    TestElasticsearch server = shared.orElseGet(TestElasticsearch::connectOrStart);
    shared = Optional.of(server);
    return server;
  }

  /** Stops the shared server if this JVM has started one; a later {@link #shared} starts anew. */
  static synchronized void stopShared() {
    shared.ifPresent(TestElasticsearch::close);
    shared = Optional.empty();
  }

  /** Base address, without a slash at the end. */
  public URI uri() {
    return uri;
  }

  /** The local node, when this JVM has started it. */
  public Optional<ElasticsearchNode> node() {
    return node;
  }

  /**
   * Puts a user dictionary or synonym file where index settings find it.
   *
   * @throws IllegalStateException with an outside server, whose files are its keeper's business
   */
  public void putConfigFile(String name, Path file) {
    try {
      node.orElseThrow(() -> new IllegalStateException("cannot put " + name + " on " + uri))
          .putConfigFile(name, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    node.ifPresent(ElasticsearchNode::close);
    data.ifPresent(TestElasticsearch::delete);
  }

  private static TestElasticsearch connectOrStart() {
    Optional<String> url =
        Optional.ofNullable(System.getProperty(URL_SETTING))
            .or(() -> Optional.ofNullable(System.getenv(URL_SETTING)))
            .filter(text -> !text.isBlank());
    return url.map(TestElasticsearch::outside).orElseGet(TestElasticsearch::start);
  }

  private static TestElasticsearch outside(String url) {
    return new TestElasticsearch(
        URI.create(url.replaceAll("/+$", "")), Optional.empty(), Optional.empty());
  }

  private static TestElasticsearch start() {
    try {
      Path target = Path.of("target").toAbsolutePath();
      Path data =
          Files.isDirectory(target)
              ? Files.createTempDirectory(target, "test-elasticsearch-")
              : Files.createTempDirectory("test-elasticsearch-");
      ElasticsearchNode node =
          ElasticsearchNode.start(
              NodeSettings.of(ElasticsearchHome.find(), data).withShortStart(true));
      return new TestElasticsearch(node.uri(), Optional.of(node), Optional.of(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Elasticsearch was starting", e);
    }
  }

  private static void delete(Path tree) {
    try {
      ElasticsearchNode.deleteData(tree); // may lie elsewhere
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
