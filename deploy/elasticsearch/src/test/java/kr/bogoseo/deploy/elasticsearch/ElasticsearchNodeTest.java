package kr.bogoseo.deploy.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts real servers; each test in its own data directory. */
class ElasticsearchNodeTest {
  private static final Path HOME = ElasticsearchHome.find();
  private static final String BULK =
      """
      {"index":{"_index":"reports","_id":"r1","version":%d,"version_type":"external_gte"}}
      {"title":"%s"}
      """;

  @TempDir private Path data;

  /** JUnit makes it private; the server of root would then keep its data elsewhere. */
  @BeforeEach
  void letTheServersUserPass() throws IOException {
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @AfterEach
  void deleteData() throws IOException {
    ElasticsearchNode.deleteData(data);
  }

  @Test
  void whatIsIndexedSurvivesARestartAndNothingRunsAfterwards() throws InterruptedException {
    long pid;
    try (ElasticsearchNode node = ElasticsearchNode.start(settings())) {
      pid = node.pid();
      HttpJson server = new HttpJson(node.uri());
      server.must("PUT", "/reports", "{\"settings\":{\"number_of_replicas\":0}}");

      assertThat(bulkStatus(server, 2, "둘째")).isEqualTo(201);
      assertThat(bulkStatus(server, 1, "첫째 뒤늦게")).isEqualTo(409);
      assertThat(bulkStatus(server, 2, "둘째 다시")).isEqualTo(200);
      assertThat(server.send("PUT", "/reprots/_doc/1", "{}").status())
          .as("an index by a typing error")
          .isEqualTo(404);
    }
    assertThat(ProcessHandle.of(pid)).isEmpty();

    try (ElasticsearchNode node = ElasticsearchNode.start(settings())) {
      assertThat(
              new HttpJson(node.uri())
                  .must("GET", "/reports/_doc/r1", "")
                  .at("/_source/title")
                  .asString())
          .isEqualTo("둘째 다시");
      assertThat(node.logFile()).isEqualTo(data.resolve("logs/elasticsearch.log")).isNotEmptyFile();
    }
  }

  @Test
  void aKilledParentTakesTheServerAlong() throws IOException, InterruptedException {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NodeHolder.class.getName(),
                HOME.toString(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long pid;
    try (BufferedReader output = parent.inputReader(StandardCharsets.UTF_8)) {
      pid = Long.parseLong(output.readLine());
    }
    assertThat(ProcessHandle.of(pid)).isPresent();

    parent.destroyForcibly().waitFor();

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(ProcessHandle.of(pid)).isEmpty());
  }

  @Test
  void inAPrivateDirectoryTheServerOfRootKeepsItsDataWhereItsUserGetsTo() throws Exception {
    assumeTrue(NodeUser.find().isLent(), "only root lends the server another user");
    Path directory =
        Files.createDirectory(
            data.resolve("private"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path words = Files.writeString(directory.resolve("words.txt"), "켄달스퀘어\n");
    NodeSettings settings =
        NodeSettings.of(HOME, directory)
            .withShortStart(true)
            .withConfigFiles(Map.of("bogoseo/words.txt", words));

    Path location;
    try (ElasticsearchNode node = ElasticsearchNode.start(settings)) {
      location = Path.of(Files.readString(directory.resolve("elasticsearch.location")).strip());

      assertThat(Files.getAttribute(Path.of("/proc/" + node.pid()), "unix:uid")).isNotEqualTo(0);
      assertThat(location).startsWith(Path.of("/var/tmp/bogoseo-0")).isDirectory();
      assertThat(location.resolve("config/bogoseo/words.txt")).hasContent("켄달스퀘어\n");
      assertThat(directory.resolve("logs/elasticsearch.log")).isNotEmptyFile();
    }

    ElasticsearchNode.deleteData(directory);
    assertThat(location).doesNotExist();
  }

  @Test
  void aPortInUseIsNamedAndNothingIsLeftRunning() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      NodeSettings settings = settings().withPorts(taken.getLocalPort(), 0);

      assertThatThrownBy(() -> ElasticsearchNode.start(settings))
          .isInstanceOf(ElasticsearchStartException.class)
          .hasMessageContaining("port " + taken.getLocalPort());
    }
  }

  @Test
  void aServerThatEndsWhileStartingIsExplainedAndLeavesNothingRunning() throws IOException {
    // Taken by a directory: the server cannot make its lock.
    Files.createDirectories(data.resolve("elasticsearch/data/node.lock/taken"));

    assertThatThrownBy(() -> ElasticsearchNode.start(settings()))
        .isInstanceOf(ElasticsearchStartException.class)
        .hasMessageContaining("status 1")
        .hasMessageContaining("lock")
        .hasMessageContaining(data.resolve("logs/elasticsearch.log").toString());
    assertThat(ProcessHandle.current().descendants()).noneMatch(this::servesThisTest);
  }

  @Test
  void anythingButTheDistributionIsRefused() {
    assertThatThrownBy(() -> ElasticsearchNode.start(NodeSettings.of(data, data)))
        .isInstanceOf(ElasticsearchStartException.class)
        .hasMessageContaining(data.toString())
        .hasMessageContaining(Distribution.VERSION);
  }

  private NodeSettings settings() {
    return NodeSettings.of(HOME, data).withShortStart(true);
  }

  private boolean servesThisTest(ProcessHandle process) {
    return process.info().commandLine().filter(line -> line.contains(data.toString())).isPresent();
  }

  private static int bulkStatus(HttpJson server, int version, String title) {
    return server
        .must("POST", "/_bulk", BULK.formatted(version, title))
        .at("/items/0/index/status")
        .asInt();
  }

  /** A program that starts a node, prints its process id and holds on. */
  static final class NodeHolder {
    private NodeHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
      ElasticsearchNode node =
          ElasticsearchNode.start(
              NodeSettings.of(Path.of(arguments[0]), Path.of(arguments[1])).withShortStart(true));
      System.out.println(node.pid());
      node.onExit().join();
    }
  }
}
