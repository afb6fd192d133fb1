package kr.bogoseo.deploy.bench;

/** One subcommand: measures one side of a running stack. */
public interface Benchmark {

  /** The subcommand. */
  String name();

  /** Name of the file its figures go to; two that answer to one subcommand have their own. */
  default String file() {
    return name();
  }

  /** Whether it reads the labelled documents and has nothing to do without them. */
  default boolean needsCorpus() {
    return true;
  }

  /**
   * Measures.
   *
   * @throws BenchException when a service does not answer or a label file is missing
   * @throws InterruptedException when the person at the terminal has had enough
   */
  Figures run(BenchOptions options, Services services) throws InterruptedException;
}
