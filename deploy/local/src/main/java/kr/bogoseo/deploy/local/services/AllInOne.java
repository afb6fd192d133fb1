package kr.bogoseo.deploy.local.services;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kr.bogoseo.deploy.local.process.Complaint;
import kr.bogoseo.deploy.local.process.ParentWatch;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One JVM that runs services side by side, each in its own context with its own port. */
public final class AllInOne implements AutoCloseable {
  private final Queue<ConfigurableApplicationContext> contexts = new ConcurrentLinkedQueue<>();

  private AllInOne() {}

  /**
   * Runs services until the parent wishes their end; if one cannot start, none stays.
   *
   * @param args ids of services, see {@link LocalService}
   */
  public static void main(String[] args) throws InterruptedException {
    ParentWatch.begin();
    AllInOne all = new AllInOne();
    Runtime.getRuntime().addShutdownHook(new Thread(all::close, "stop-services"));
    all.run(Arrays.stream(args).map(LocalService::byId).toList());
    new CountDownLatch(1).await();
  }

  /** Starts services in this JVM and returns when all run; ends the JVM when one cannot start. */
  public static AllInOne start(List<LocalService> services) {
    AllInOne all = new AllInOne();
    all.run(services);
    return all;
  }

  private void run(List<LocalService> services) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    // Half of the cores: the servers that the services need start at the same time.
    int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
      services.forEach(service -> threads.execute(() -> run(service)));
    }
  }

  private void run(LocalService service) {
    try {
      SpringApplication application = service.application();
      application.setRegisterShutdownHook(false); // closed together, below
      contexts.add(application.run());
    } catch (RuntimeException | Error e) {
      // StartFailureReporter has spoken before when Spring knows more; the first word counts.
      Complaint.print(service.id() + " cannot start: " + rootOf(e), false);
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** Stops all at once: each waits for its running requests. */
  @Override
  public void close() {
    List<Thread> threads =
        contexts.stream().map(context -> Thread.ofPlatform().start(context::close)).toList();
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
