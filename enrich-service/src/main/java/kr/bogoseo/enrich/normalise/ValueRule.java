package kr.bogoseo.enrich.normalise;

import java.util.List;

/** Finds the values of one kind. */
interface ValueRule {

  /** How the rule is called where it is told which rule fired. */
  String name();

  /**
   * Candidates in any order; they may overlap, the longest will win.
   *
   * @param text the text as rules see it
   * @param days the date expressions of the text, resolved
   */
  List<Found> find(String text, Calendar days);
}
