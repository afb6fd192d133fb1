package kr.bogoseo.deploy.local.process;

import java.util.List;

/** A process that can be started again and again, with the parts that live in it. */
public interface Unit {
  /** For people: the part's name, or what its parts have in common. */
  String name();

  /** What lives in the process. */
  List<Part> parts();

  /**
   * Starts the process.
   *
   * @throws StartException when it cannot be started; nothing is left running
   * @throws InterruptedException when the start was called off; nothing is left running
   */
  RunningUnit start() throws StartException, InterruptedException;

  /** Gives back what is held besides the process, when it is not started again. */
  default void retire() {}
}
