package kr.bogoseo.deploy.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The container and cluster files agree with the services they run. */
class ManifestsTest {

  private static final Path ROOT = Path.of(System.getProperty("bogoseo.root"));
  private static final Path DEPLOY = ROOT.resolve("deploy");
  private static final Path KUBERNETES = DEPLOY.resolve("kubernetes");
  private static final Pattern VARIABLE = Pattern.compile("\\bBOGOSEO_[A-Z0-9_]+");
  private static final Pattern PINNED = Pattern.compile("[^:]+:v?\\d+(\\.\\d+)+[\\w.-]*");

  /** What the image itself knows. */
  private static final Set<String> OF_THE_IMAGE = Set.of("BOGOSEO_HOME");

  @TempDir private Path data;

  @Test
  void onlyVariablesThatAServiceReadsAreSet() throws Exception {
    Set<String> known = new TreeSet<>(OF_THE_IMAGE);
    for (String service : List.of("intake", "extract", "enrich", "search")) {
      known.addAll(
          variables(
              ROOT.resolve(service + "-service/src/main/resources/kr/bogoseo")
                  .resolve(service)
                  .resolve("application.yml")));
    }
    for (Path file : files()) {
      assertThat(known).as(file.toString()).containsAll(variables(file));
    }
  }

  @Test
  void everyImageIsPinned() throws Exception {
    List<String> images = new ArrayList<>();
    JsonNode compose = Yaml.documents(DEPLOY.resolve("compose/compose.yaml")).getFirst();
    Yaml.members(compose.get("services"))
        .forEach(service -> images.add(service.getValue().get("image").asString()));
    Yaml.resources(KUBERNETES)
        .forEach(
            resource ->
                resource
                    .at("/spec/template/spec/containers")
                    .forEach(container -> images.add(container.get("image").asString())));

    assertThat(images)
        .hasSizeGreaterThan(12)
        .allSatisfy(image -> assertThat(image).matches(PINNED));
  }

  @Test
  void everyServiceOfTheClusterIsProbedLimitedAndUnprivileged() throws Exception {
    List<JsonNode> deployments =
        Yaml.resources(KUBERNETES.resolve("base")).stream()
            .filter(resource -> resource.get("kind").asString().equals("Deployment"))
            .toList();

    assertThat(deployments)
        .extracting(deployment -> deployment.at("/metadata/name").asString())
        .containsExactlyInAnyOrder(
            "intake", "extract", "extract-ocr", "translate", "tag", "search");
    assertThat(deployments)
        .allSatisfy(
            deployment -> {
              JsonNode pod = deployment.at("/spec/template/spec");
              JsonNode container = pod.at("/containers/0");
              assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
              assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                  .isTrue();
              assertThat(container.at("/securityContext/capabilities/drop/0").asString())
                  .isEqualTo("ALL");
              assertThat(container.at("/livenessProbe/httpGet/path").asString())
                  .isEqualTo("/actuator/health/liveness");
              assertThat(container.at("/readinessProbe/httpGet/path").asString())
                  .isEqualTo("/actuator/health/readiness");
              assertThat(container.at("/resources/limits/memory").asString()).isNotEmpty();
              assertThat(container.at("/args/0").asString())
                  .isIn("intake", "extract", "enrich", "search");
            });
  }

  @Test
  void scalingFollowsTheTopicThatEachStageReads() throws Exception {
    Map<String, Stage> stages =
        Map.of(
            "extract", Stage.EXTRACT,
            "extract-ocr", Stage.OCR,
            "translate", Stage.TRANSLATE,
            "tag", Stage.TAG,
            "search", Stage.INDEX);

    List<JsonNode> scaled =
        Yaml.resources(KUBERNETES.resolve("autoscaling")).stream()
            .filter(resource -> resource.get("kind").asString().equals("ScaledObject"))
            .toList();

    assertThat(scaled).hasSameSizeAs(stages.keySet());
    assertThat(scaled)
        .allSatisfy(
            object -> {
              String name = object.at("/spec/scaleTargetRef/name").asString();
              JsonNode trigger = object.at("/spec/triggers/0/metadata");
              Stage stage = stages.get(name);
              assertThat(stage).as(name).isNotNull();
              assertThat(trigger.get("topic").asString()).isEqualTo(stage.input()).isIn(Topics.ALL);
              assertThat(trigger.get("consumerGroup").asString())
                  .isEqualTo("bogoseo-" + stage.id());
            });
  }

  @Test
  void theEntryOfTheImageMakesAKeyInTheStoreItIsGiven() throws Exception {
    Path home = DEPLOY.resolve("local/target/bogoseo");
    ProcessBuilder entry =
        new ProcessBuilder(
                DEPLOY.resolve("images/bogoseo-service").toString(),
                "key",
                "create",
                "--agency",
                "chungcheongbuk-do",
                "--scopes",
                "submit,read")
            .directory(data.toFile())
            .redirectErrorStream(true);
    entry.environment().put("BOGOSEO_HOME", home(home).toString());
    entry.environment().put("BOGOSEO_STORE_PATH", data.resolve("store").toString());
    entry
        .environment()
        .merge("PATH", "", (path, none) -> System.getProperty("java.home") + "/bin:" + path);

    Process process = entry.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("bgs_");
    assertThat(data.resolve("store")).isNotEmptyDirectory();
  }

  @Test
  void theEntryOfTheImageRunsTheServicesByTheirMainClasses() throws Exception {
    String entry = Files.readString(DEPLOY.resolve("images/bogoseo-service"));
    Matcher main = Pattern.compile("main=(\\S+)").matcher(entry);
    int count = 0;
    while (main.find()) {
      String name = main.group(1);
      assertThatCode(() -> Class.forName(name).getMethod("main", String[].class))
          .as(name)
          .doesNotThrowAnyException();
      count++;
    }
    assertThat(count).isEqualTo(4);
  }

  /** As the image lays it out; tests run before the jars are collected, so with this class path. */
  private Path home(Path built) throws IOException {
    Path home = Files.createDirectories(data.resolve("home"));
    Path lib = Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("classpath"), System.getProperty("java.class.path"));
    Files.createFile(lib.resolve("bogoseo-local-" + built.getFileName() + ".jar"));
    return home;
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("compose", "images", "kubernetes")) {
      try (var found = Files.walk(DEPLOY.resolve(folder))) {
        found.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }

  private static Set<String> variables(Path file) throws IOException {
    Set<String> variables = new TreeSet<>();
    Matcher matcher = VARIABLE.matcher(Files.readString(file));
    while (matcher.find()) {
      variables.add(matcher.group());
    }
    return variables;
  }
}
