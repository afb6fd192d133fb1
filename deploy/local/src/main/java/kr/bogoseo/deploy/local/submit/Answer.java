package kr.bogoseo.deploy.local.submit;

/** What intake says to one report. */
sealed interface Answer {
  /** The report's name as the user knows it: a path, or an archive and an entry. */
  String name();

  /**
   * It has the report.
   *
   * @param id of the report
   */
  record Taken(String name, String id) implements Answer {}

  /**
   * It does not take it.
   *
   * @param code stable code of the reason
   * @param reason in the user's language
   */
  record Refused(String name, String code, String reason) implements Answer {}
}
