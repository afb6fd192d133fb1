package kr.bogoseo.deploy.local.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kr.bogoseo.deploy.local.process.Complaint;
import kr.bogoseo.deploy.local.process.ParentWatch;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A Kafka of one node, broker and controller in this JVM; its records stay over restarts. */
public final class KafkaNode implements AutoCloseable {
  private final KafkaRaftServer server;

  private KafkaNode(KafkaRaftServer server) {
    this.server = server;
  }

  /**
   * Starts a node on loopback; returns when it serves clients.
   *
   * @param directory of its records; made and formatted when it is missing
   * @param port for clients
   * @param controllerPort for itself; may change from start to start
   * @throws IOException when the directory cannot be formatted
   */
  public static KafkaNode start(Path directory, int port, int controllerPort) throws IOException {
    if (!Files.exists(directory.resolve("meta.properties"))) {
      format(directory);
    }
    KafkaConfig config =
        new KafkaConfig(KafkaSettings.of(directory, port, controllerPort), /* doLog= */ false);
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    server.startup();
    return new KafkaNode(server);
  }

  /** Stops it; everything acknowledged is on the disk. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path directory) throws IOException {
    Files.createDirectories(directory);
    try (PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      new Formatter()
          .setPrintStream(silent)
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(KafkaSettings.NODE_ID)
          .setControllerListenerName(KafkaSettings.CONTROLLER)
          .setMetadataLogDirectory(directory.toString())
          .addDirectory(directory.toString())
          .setIgnoreFormatted(true)
          .run();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the Kafka directory " + directory + " cannot be formatted", e);
    }
  }

  /**
   * Runs a node until the parent wishes its end.
   *
   * @param args directory, port, controller port
   */
  public static void main(String[] args) {
    ParentWatch.begin();
    try {
      KafkaNode node =
          start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      AtomicBoolean wished = new AtomicBoolean();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    wished.set(true);
                    node.close();
                  },
                  "stop-kafka"));
      node.server.awaitShutdown();
      if (!wished.get()) {
        // It gives up by itself on a full disk, for example.
        Complaint.print("Kafka stopped by itself", false);
        System.exit(1);
      }
    } catch (IOException | RuntimeException e) {
      Complaint.print("Kafka cannot start: " + e, false);
      e.printStackTrace();
      System.exit(1);
    }
  }
}
