package kr.bogoseo.contracts.secret;

/**
 * The password that opens a submitted file. It is text exactly as its sender typed it: blanks
 * count.
 *
 * @param text 1 to {@link #LONGEST} UTF-16 code units
 */
public record DocumentPassword(String text) {

  /** More than any of the formats takes. */
  public static final int LONGEST = 255;

  /**
   * @throws IllegalArgumentException when it is empty or too long
   */
  public DocumentPassword {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a password has 1 to " + LONGEST + " characters");
    }
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return "DocumentPassword[…]";
  }
}
