package kr.bogoseo.extract;

/** Sentences about what was lost or is doubtful; people of either language read them. */
public final class Warning {

  private Warning() {}

  /** One warning in both languages. */
  public static String of(String korean, String english) {
    return korean + " / " + english;
  }
}
