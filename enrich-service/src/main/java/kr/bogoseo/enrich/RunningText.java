package kr.bogoseo.enrich;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items of lists as sentences of a running text: without their mark, begun and ended. */
final class RunningText {

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[\\s□■○●◎◇◆▪▫▶►▷▸‣◦❍❏✓➢*·\\-–—\\uE000-\\uF8FF\\x{F0000}-\\x{FFFFD}]+|[oㅇ]\\s+|\\(?\\d{1,2}\\)\\s*|[가-하][.)]\\s+|[①-⑳❶-❿]\\s*)+(?=\\S)");

  /** A word of small letters; mRNA and iPS keep theirs. */
  private static final Pattern SMALL = Pattern.compile("^[a-z]+(?=[\\s,.:;]|$)");

  private static final Pattern ENDLESS = Pattern.compile("[\\p{L}\\p{N})\\]」』》’”%]$");

  private RunningText() {}

  /** The sentence without the mark of its list, a small first word with a capital. */
  static String sentence(String item) {
    String bare = MARK.matcher(item).replaceFirst("");
    return SMALL.matcher(bare).find()
        ? Character.toUpperCase(bare.charAt(0)) + bare.substring(1)
        : bare;
  }

  /** Sentences one after another; one that ends without a sign gets its full stop. */
  static String of(Stream<String> items) {
    return items
        .map(RunningText::sentence)
        .map(sentence -> ENDLESS.matcher(sentence).find() ? sentence + "." : sentence)
        .collect(Collectors.joining(" "));
  }
}
