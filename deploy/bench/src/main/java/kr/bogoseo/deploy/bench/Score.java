package kr.bogoseo.deploy.bench;

/**
 * How well what was found agrees with what should have been found.
 *
 * @param correct found and expected
 * @param found all that was found
 * @param expected all that should have been
 */
public record Score(long correct, long found, long expected) {
  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Both counts together. */
  public Score plus(Score other) {
    return new Score(correct + other.correct, found + other.found, expected + other.expected);
  }

  /** Share of the found that is correct; not a number when nothing was found. */
  public double precision() {
    return (double) correct / found;
  }

  /** Share of the expected that was found; not a number when nothing was expected. */
  public double recall() {
    return (double) correct / expected;
  }

  /** Harmonic mean of the two; not a number when nothing was found nor expected. */
  public double f1() {
    return 2.0 * correct / (found + expected);
  }
}
