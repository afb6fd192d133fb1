package kr.bogoseo.search;

/**
 * The indices behind the aliases of one generation. Throws {@link
 * kr.bogoseo.contracts.StageException} with {@code SEARCH_UNAVAILABLE} when the index is away.
 */
public interface IndexGenerations {

  /** A generation that nobody reads yet. */
  interface Next {

    /** Writes to it. */
    ReportIndex index();

    /** Makes all aliases point to it at one stroke and deletes the generation before. */
    void takeOver();

    /** Deletes it. */
    void discard();
  }

  /** Makes empty indices with the mapping, analysis and names of today. */
  Next next();
}
