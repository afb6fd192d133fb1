package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.deploy.local.kafka.KafkaNode;
import kr.bogoseo.deploy.local.kafka.KafkaProbe;
import kr.bogoseo.deploy.local.process.JavaChild;
import kr.bogoseo.deploy.local.process.JavaCommand;
import kr.bogoseo.deploy.local.process.Part;
import kr.bogoseo.deploy.local.process.RunningUnit;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.process.Unit;

/** The broker in its own JVM. */
final class KafkaUnit implements Unit {
  private static final int CONTROLLER_ABOVE = 10_000;

  /** Thorough compilation would cost the start more than a single machine's traffic gains. */
  private static final List<String> SMALL =
      List.of("-Xms64m", "-Xmx256m", "-XX:TieredStopAtLevel=1");

  private final DataDirectory data;
  private final int port;
  private final KafkaProbe probe;

  KafkaUnit(DataDirectory data, int port) {
    this.data = data;
    this.port = port;
    this.probe = new KafkaProbe(Loopback.ADDRESS + ":" + port);
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public List<Part> parts() {
    return List.of(new Part(name(), port, probe));
  }

  @Override
  public RunningUnit start() throws StartException {
    List<String> options = new ArrayList<>(ChildJvm.options());
    options.addAll(SMALL);
    try {
      return JavaChild.start(
          new JavaCommand(
              KafkaNode.class,
              options,
              List.of(
                  data.kafka().toString(),
                  Integer.toString(port),
                  Integer.toString(controllerPort())),
              System.getenv(),
              List.of()),
          data.logs().resolve("kafka.log"));
    } catch (IOException e) {
      throw StartException.of("Kafka: " + e, e);
    }
  }

  @Override
  public void retire() {
    probe.close();
  }

  /** Nobody but the broker itself uses it, so any will do; the usual one is easy to recognise. */
  private int controllerPort() {
    int usual = port + CONTROLLER_ABOVE;
    return usual <= 65_535 && Loopback.isFree(usual) ? usual : Loopback.anyFree();
  }
}
