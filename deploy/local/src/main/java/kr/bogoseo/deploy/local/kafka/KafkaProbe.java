package kr.bogoseo.deploy.local.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.bogoseo.deploy.local.process.Probe;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Ready when the cluster describes itself with a node that serves. */
public final class KafkaProbe implements Probe, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final String bootstrap;
  private Optional<Admin> admin = Optional.empty();

  /**
   * A probe that keeps a connection until it is closed.
   *
   * @param bootstrap host and port, or several with commas
   */
  public KafkaProbe(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  @Override
  public boolean isReady() throws InterruptedException {
    try {
      return !admin()
          .describeCluster()
          .nodes()
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
          .isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  @Override
  public synchronized void close() {
    admin.ifPresent(open -> open.close(Duration.ZERO));
    admin = Optional.empty();
  }

  /** Made when it is first needed: that takes longer than starting the broker's process. */
  private synchronized Admin admin() {
    Admin open = admin.orElseGet(this::connect);
    admin = Optional.of(open);
    return open;
  }

  private Admin connect() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG,
            100,
            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            300,
            AdminClientConfig.RETRY_BACKOFF_MS_CONFIG,
            100,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            (int) PATIENCE.toMillis(),
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            (int) PATIENCE.toMillis(),
            AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
            false));
  }
}
