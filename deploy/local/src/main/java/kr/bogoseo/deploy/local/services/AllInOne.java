package kr.bogoseo.deploy.local.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import kr.bogoseo.deploy.local.process.Complaint;
import kr.bogoseo.deploy.local.process.ParentWatch;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One JVM that runs services side by side, each in its own context with its own port. */
public final class AllInOne {
  private final Queue<ConfigurableApplicationContext> contexts = new ConcurrentLinkedQueue<>();

  private AllInOne() {}

  /**
   * Runs services until the parent wishes their end; if one cannot start, none stays.
   *
   * @param args ids of services, see {@link LocalService}
   */
  public static void main(String[] args) throws InterruptedException {
    ParentWatch.begin();
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    List<LocalService> services = new ArrayList<>();
    for (String id : args) {
      services.add(LocalService.byId(id));
    }
    AllInOne all = new AllInOne();
    Runtime.getRuntime().addShutdownHook(new Thread(all::close, "stop-services"));
    all.start(services);
    new CountDownLatch(1).await();
  }

  private void start(List<LocalService> services) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (LocalService service : services) {
      threads.add(Thread.ofPlatform().name("start-" + service.id()).start(() -> start(service)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void start(LocalService service) {
    SpringApplication application = service.application();
    application.setRegisterShutdownHook(false); // closed together, below
    try {
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

  /** All at once: each waits for its running requests. */
  private void close() {
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
