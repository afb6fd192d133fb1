package kr.bogoseo.deploy.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A parent between the test and a sleeper: tells the sleeper's id, then waits to be killed. */
final class Middle {
  private Middle() {}

  public static void main(String[] args) throws Exception {
    ParentWatch.begin();
    JavaChild child =
        JavaChild.start(
            new JavaCommand(Sleeper.class, List.of(), List.of(), System.getenv(), List.of()),
            Path.of(args[0]));
    System.out.println("child " + child.identity().pid());
    new CountDownLatch(1).await();
  }
}
