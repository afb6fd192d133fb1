package kr.bogoseo.enrich;

import java.util.regex.Pattern;

/** Takes the mark of a list off a sentence that is shown outside its list. */
final class Bullets {

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[\\s□■○●◎◇◆▪▫▶►▷▸‣◦❍❏✓➢*·\\-–—\\uE000-\\uF8FF\\x{F0000}-\\x{FFFFD}]+|[oㅇ]\\s+|\\(?\\d{1,2}\\)\\s*|[가-하][.)]\\s+|[①-⑳❶-❿]\\s*)+(?=\\S)");

  private Bullets() {}

  static String off(String sentence) {
    return MARK.matcher(sentence).replaceFirst("");
  }
}
