package kr.bogoseo.enrich;

/** Takes changed registry files without a restart. */
public interface RegistryReload {

  /**
   * What is loaded.
   *
   * @param version first digits of the SHA-256 of the files
   * @param entries how many entries there are
   */
  record State(String version, int entries) {}

  /** What is loaded now. */
  State state();

  /**
   * Loads the files again; what is being tagged meanwhile is finished with the old ones.
   *
   * @throws IllegalArgumentException when a line cannot be read, naming file and line; the old
   *     registry then stays
   */
  State reload();
}
