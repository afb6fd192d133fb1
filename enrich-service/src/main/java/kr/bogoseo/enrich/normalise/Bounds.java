package kr.bogoseo.enrich.normalise;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words around a quantity that make it a bound or an approximation. */
final class Bounds {

  /** Before a quantity, as named group {@code pre}. */
  static final String PREFIX =
      "(?<pre>(?:(?:(?<![가-힣])(?:총|연|월|각|단|약)|대략|최대|최소|최고|최저|약간|어림잡아)[ \\t]?){0,2})";

  /** The same words, for those who look back from a quantity. */
  static final List<String> WORDS =
      List.of("총", "연", "월", "각", "단", "약", "대략", "최대", "최소", "최고", "최저", "약간", "어림잡아");

  /** After a quantity, as named group {@code post}. */
  static final String SUFFIX =
      "(?<post>(?:[ \\t]?(?:이상|이하|미만|초과|까지|내외|안팎|가량|정도|남짓|전후)(?:으로|로)?(?![가-힣]{3}))?)";

  private Bounds() {}

  /** {@code gte}, {@code lte}, {@code lt}, {@code gt}, {@code until}; empty for an exact amount. */
  static Optional<String> of(String before, String after) {
    if (after.contains("이상")) {
      return Optional.of("gte");
    }
    if (after.contains("이하")) {
      return Optional.of("lte");
    }
    if (after.contains("미만")) {
      return Optional.of("lt");
    }
    if (after.contains("초과")) {
      return Optional.of("gt");
    }
    if (after.contains("까지")) {
      return Optional.of("until");
    }
    if (before.contains("최대") || before.contains("최고")) {
      return Optional.of("lte");
    }
    if (before.contains("최소") || before.contains("최저")) {
      return Optional.of("gte");
    }
    return Optional.empty();
  }

  /** Whether the words make the quantity approximate. */
  static boolean approximate(String before, String after) {
    return before.contains("약")
        || before.contains("대략")
        || before.contains("어림")
        || after.contains("내외")
        || after.contains("안팎")
        || after.contains("가량")
        || after.contains("정도")
        || after.contains("남짓")
        || after.contains("전후");
  }

  /** The text of a group, or nothing. */
  static String text(@Nullable String group) {
    return group == null ? "" : group;
  }

  /** Length of an adverbial ending that belongs to no value. */
  static int trailing(String post) {
    return post.endsWith("으로") ? 2 : post.endsWith("로") ? 1 : 0;
  }
}
