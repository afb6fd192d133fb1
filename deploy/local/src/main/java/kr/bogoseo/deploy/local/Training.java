package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.store.FileDocumentStore;
import kr.bogoseo.deploy.elasticsearch.ElasticsearchHome;
import kr.bogoseo.deploy.elasticsearch.ElasticsearchNode;
import kr.bogoseo.deploy.elasticsearch.NodeSettings;
import kr.bogoseo.deploy.local.kafka.KafkaNode;
import kr.bogoseo.deploy.local.kafka.KafkaProbe;
import kr.bogoseo.deploy.local.keys.KeyFile;
import kr.bogoseo.deploy.local.process.ParentWatch;
import kr.bogoseo.deploy.local.process.Probe;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.services.AllInOne;
import kr.bogoseo.deploy.local.services.LocalService;
import kr.bogoseo.deploy.local.submit.Submitter;

/**
 * Does in one JVM, once, what the JVMs of a start do: broker, services, some reports, some pages.
 * The JVM records what it loads and writes the cache when this ends.
 */
final class Training {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long LOOK_AGAIN_MILLIS = 100;

  private Training() {}

  /**
   * Runs once.
   *
   * @param args data directory of its own, first of six free ports, then reports to hand in
   */
  public static void main(String[] args) {
    ParentWatch.beginToKill();
    try {
      run(
          new DataDirectory(Path.of(args[0])),
          Ports.from(Integer.parseInt(args[1])),
          Arrays.stream(args).skip(2).map(Path::of).toList());
    } catch (StartException | IOException | InterruptedException | RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1); // the launcher then takes no cache
    }
    System.exit(0);
  }

  private static void run(DataDirectory data, Ports ports, List<Path> reports)
      throws StartException, IOException, InterruptedException {
    NodeSettings search =
        NodeSettings.of(ElasticsearchHome.find(), data.root()).withPorts(ports.elasticsearch(), 0);
    try (ElasticsearchNode elasticsearch = ElasticsearchNode.start(search);
        KafkaNode kafka = KafkaNode.start(data.kafka(), ports.kafka(), Loopback.anyFree());
        KafkaProbe probe = new KafkaProbe(Loopback.ADDRESS + ":" + ports.kafka())) {
      await(probe);
      try (AllInOne services = AllInOne.start(List.of(LocalService.values()))) {
        exercise(data, ports, reports);
      }
    }
  }

  private static void exercise(DataDirectory data, Ports ports, List<Path> reports)
      throws IOException, InterruptedException {
    for (int port : List.of(ports.intake(), ports.extract(), ports.enrich(), ports.search())) {
      await(new HttpProbe(Ports.url(port).resolve("/actuator/health/readiness")));
    }
    KeyFile keys = KeyFile.prepare(data.keys(), new FileDocumentStore(data.store()));
    try (PrintStream out =
        new PrintStream(System.out, /* autoFlush= */ true, StandardCharsets.UTF_8)) {
      new Submitter(Ports.url(ports.intake()), keys.agency(), Optional.empty(), true)
          .submit(reports, out, false);
    }
    URI search = Ports.url(ports.search());
    for (String page :
        List.of("/", "/v1/reports?q=report&facets=cluster&highlight=true", "/v1/clusters")) {
      new HttpProbe(search.resolve(page)).isReady();
    }
  }

  private static void await(Probe probe) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!probe.isReady()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("not ready in " + PATIENCE);
      }
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
  }
}
