package kr.bogoseo.deploy.local.process;

import java.util.concurrent.CountDownLatch;

/** A child that does nothing for as long as its parent wants it; or says why it will not. */
final class Sleeper {
  private Sleeper() {}

  public static void main(String[] args) throws InterruptedException {
    ParentWatch.begin();
    if (args.length > 0) {
      Complaint.print(args[0], true);
      System.exit(1);
    }
    System.out.println("sleeping");
    new CountDownLatch(1).await();
  }
}
