package kr.bogoseo.deploy.local;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kr.bogoseo.deploy.elasticsearch.ElasticsearchHome;
import kr.bogoseo.deploy.elasticsearch.ElasticsearchNode;
import kr.bogoseo.deploy.elasticsearch.ElasticsearchStartException;
import kr.bogoseo.deploy.elasticsearch.NodeSettings;
import kr.bogoseo.deploy.local.process.Part;
import kr.bogoseo.deploy.local.process.ProcessIdentity;
import kr.bogoseo.deploy.local.process.RunningUnit;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.process.Unit;

/** The search server. */
final class ElasticsearchUnit implements Unit {
  private static final int HEAP_MIB = 512;

  private final DataDirectory data;
  private final int port;

  ElasticsearchUnit(DataDirectory data, int port) {
    this.data = data;
    this.port = port;
  }

  @Override
  public String name() {
    return "elasticsearch";
  }

  @Override
  public List<Part> parts() {
    URI health = Ports.url(port).resolve("/_cluster/health?wait_for_status=yellow&timeout=1s");
    return List.of(new Part(name(), port, new HttpProbe(health)));
  }

  @Override
  public RunningUnit start() throws StartException, InterruptedException {
    try {
      return new Running(
          ElasticsearchNode.start(
              NodeSettings.of(ElasticsearchHome.find(), data.root())
                  .withPorts(port, 0)
                  .withHeapMiB(HEAP_MIB)));
    } catch (ElasticsearchStartException e) {
      throw StartException.of(String.valueOf(e.getMessage()), e);
    }
  }

  private record Running(ElasticsearchNode node, ProcessIdentity identity) implements RunningUnit {
    Running(ElasticsearchNode node) {
      this(
          node,
          ProcessHandle.of(node.pid())
              .map(ProcessIdentity::of)
              .orElseGet(() -> new ProcessIdentity(node.pid(), Instant.now())));
    }

    @Override
    public CompletableFuture<Integer> onExit() {
      return node.onExit();
    }

    @Override
    public Optional<StartException> complaint() {
      return Optional.empty();
    }

    @Override
    public void stop() {
      node.close();
    }
  }
}
