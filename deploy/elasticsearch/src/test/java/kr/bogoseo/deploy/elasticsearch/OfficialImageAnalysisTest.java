package kr.bogoseo.deploy.elasticsearch;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

/**
 * The twin: the same promises on the official image with the official analysis-nori. Needs Docker
 * and the internet; skipped with the reason where there is no Docker.
 */
@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class OfficialImageAnalysisTest implements OfficialKoreanContract, OfficialComponentsContract {
  private static final int PORT = 9200;
  private static final String CONFIG = "/usr/share/elasticsearch/config/";

  @Container
  private static final GenericContainer<?> OFFICIAL =
      new GenericContainer<>(
              new ImageFromDockerfile()
                  .withDockerfileFromBuilder(
                      image ->
                          image
                              .from("elasticsearch:" + Distribution.VERSION)
                              .run("bin/elasticsearch-plugin install --batch analysis-nori")
                              .build()))
          .withEnv("discovery.type", "single-node")
          .withEnv("xpack.security.enabled", "false")
          .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
          .withCopyToContainer(Transferable.of(WORDS_CONTENT), CONFIG + WORDS)
          .withCopyToContainer(Transferable.of(SYNONYMS_CONTENT), CONFIG + SYNONYMS)
          .withExposedPorts(PORT)
          .waitingFor(Wait.forHttp("/_cluster/health").forPort(PORT))
          .withStartupTimeout(Duration.ofMinutes(3));

  @Override
  public HttpJson server() {
    return new HttpJson(
        URI.create("http://" + OFFICIAL.getHost() + ":" + OFFICIAL.getMappedPort(PORT)));
  }
}
