package kr.bogoseo.deploy.local.process;

/** Asks a part whether it can do its work now. */
@FunctionalInterface
public interface Probe {
  /** True when it can; false when it cannot, or does not answer within seconds. */
  boolean isReady() throws InterruptedException;
}
