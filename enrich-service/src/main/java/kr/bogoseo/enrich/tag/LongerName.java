package kr.bogoseo.enrich.tag;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place at the head of a name nobody registered (보스턴 지식재산법 협회, 콜롬비아 의대) is a part of that name,
 * not a mention of the place.
 */
final class LongerName {

  private static final Pattern SOCIETY =
      Pattern.compile("^[ ]?(?:[가-힣A-Za-z]{2,8}[ ]?){1,2}(?:협회|학회|협의회|연합회|컨설팅[ ]?그룹)(?![가-힣]{3})");
  private static final Pattern SCHOOL =
      Pattern.compile("^[ ]?(?:의대|공대|법대|경영대학원|의과대학|주립대|의대병원|대학병원|종합병원)");
  private static final Pattern CASE = Pattern.compile("^[ ]?(?:은|는|이|가|을|를|의|에|에서|와|과|로|으로|도)[ ]");

  /** Countries that Koreans put before any noun as an adjective. */
  private static final Set<String> ADJECTIVES =
      Set.of("US", "KR", "JP", "CN", "GB", "DE", "FR", "CA", "AU", "EU");

  private static final Pattern EVENT =
      Pattern.compile("^[ ](?:[A-Z][A-Za-z]+[ ]){0,3}(?:19|20)\\d\\d(?![\\d년.])");

  private LongerName() {}

  /** {@code Osong Bio 2026} is an event, not a mention of the place it is named for. */
  static boolean isEvent(String text, int start, int end) {
    boolean latin = text.charAt(end - 1) <= 'z' && text.charAt(start) <= 'z';
    return latin && EVENT.matcher(text.substring(end, Math.min(text.length(), end + 40))).find();
  }

  /** Whether the place goes on into a longer name. */
  static boolean heads(String text, int end, RegistryEntry place) {
    String after = text.substring(end, Math.min(text.length(), end + 40));
    if (CASE.matcher(after).find()) {
      return false;
    }
    if (ADJECTIVES.contains(place.id())) {
      return false;
    }
    return SOCIETY.matcher(after).find() || SCHOOL.matcher(after).find();
  }
}
