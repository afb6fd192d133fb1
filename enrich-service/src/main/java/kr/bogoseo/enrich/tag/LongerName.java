package kr.bogoseo.enrich.tag;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.Hangul;

/**
 * A place at the head of a name nobody registered (보스턴 지식재산법 협회, 콜롬비아 의대) is a part of that name,
 * not a mention of the place.
 */
final class LongerName {

  private static final Pattern SOCIETY =
      Pattern.compile("^[ ]?(?:[가-힣A-Za-z]{2,8}[ ]?){1,2}(?:협회|학회|협의회|연합회|컨설팅[ ]?그룹)(?![가-힣]{3})");

  /** 이라크 국가올림픽위원회, 팔루 육군병원: bodies abroad are seldom registered. */
  private static final Pattern FOREIGN_BODY =
      Pattern.compile("^ [가-힣]{2,8}(?:위원회|병원|은행|재단|통신)(?![가-힣]{3})");

  private static final Pattern SCHOOL =
      Pattern.compile("^[ ]?(?:의대|공대|법대|경영대학원|의과대학|주립대|의대병원|대학병원|종합병원)");

  /** Events, treaties and illnesses named for a town: 런던 올림픽, 교토 의정서, 중동호흡기증후군. */
  private static final Pattern NAMESAKE =
      Pattern.compile(
          "^[ ]?(?:(?:하계|동계|세계|국제)[ ]?)?(?:올림픽|패럴림픽|월드컵|엑스포|의정서|협정|협약|조약|세계박람회|호흡기["
              + " ]?증후군|뇌염|독감|출혈열)(?![가-힣]{3})");

  /** Seas, rivers and mountains: 멕시코 만에, 미시시피 강; 만 without a blank would be a particle. */
  private static final Pattern NATURE =
      Pattern.compile("^[ ](?:만|해협|운하|산맥|사막|화산|강)(?:에서?|의|을|과|은|이|으로)?(?=[ ,.)]|$)");

  private static final Pattern PIECE = Pattern.compile("[^(),;/:·\\n]+");
  private static final Pattern TITLE_CASE =
      Pattern.compile(
          "(?:The )?[A-Z][A-Za-z'.&-]*(?: (?:(?:of|for|and|the|in|on|at|de|&)"
              + " )*[A-Z][A-Za-z'.&-]*)+");

  private static final Pattern GLOSSED =
      Pattern.compile("^(?: [가-힣]{1,8}){1,4} ?\\((?:The )?(?<gloss>[A-Z][^()]+)\\)");
  private static final Pattern WORLD_WAR = Pattern.compile("세계 ?대전$");
  private static final Pattern REST = Pattern.compile("(?:'s)? (?:(?:of|for|and|&) )?[A-Z]");
  private static final int GLOSS = 60;

  private static final Pattern CASE = Pattern.compile("^[ ]?(?:은|는|이|가|을|를|의|에|에서|와|과|로|으로|도)[ ]");

  /** Countries that Koreans put before any noun as an adjective. */
  private static final Set<String> ADJECTIVES =
      Set.of("US", "KR", "JP", "CN", "GB", "DE", "FR", "CA", "AU", "EU");

  private static final Pattern EVENT =
      Pattern.compile("^[ ](?:[A-Z][A-Za-z]+[ ]){0,3}(?:19|20)\\d\\d(?![\\d년.])");

  private LongerName() {}

  /** 런던 타임즈(London Times): the gloss of the longer name begins with the place's own. */
  private static boolean glossed(String after, String english) {
    Matcher m = GLOSSED.matcher(after);
    return m.find()
        && m.group("gloss").startsWith(english + " ")
        && TITLE_CASE.matcher(m.group("gloss").strip()).matches();
  }

  /**
   * Where the longer Latin name ends that a found one heads in a gloss: {@code 디즈니 월드(Walt Disney
   * World)} glosses one name, none of whose parts is meant.
   *
   * @return where it ends; the given end when the gloss holds no more
   */
  static int glossEnd(String text, int start, int end) {
    int open = text.lastIndexOf('(', start);
    if (open < 1 || start - open > GLOSS || !Hangul.isSyllable(text.charAt(open - 1))) {
      return end;
    }
    Matcher piece = PIECE.matcher(text).region(open + 1, text.length());
    while (piece.find() && piece.start() <= start) {
      boolean one = piece.end() >= end && TITLE_CASE.matcher(piece.group().strip()).matches();
      if (one && REST.matcher(text).region(end, piece.end()).lookingAt()) {
        return piece.start() + piece.group().stripTrailing().length();
      }
    }
    return end;
  }

  /** {@code Osong Bio 2026} is an event, not a mention of the place it is named for. */
  static boolean isEvent(String text, int start, int end) {
    boolean latin = text.charAt(end - 1) <= 'z' && text.charAt(start) <= 'z';
    return latin && EVENT.matcher(text.substring(end, Math.min(text.length(), end + 40))).find();
  }

  /** Whether the place goes on into a longer name, or ends a word that is no place. */
  static boolean heads(String text, int start, int end, RegistryEntry place) {
    if (WORLD_WAR.matcher(text.substring(Math.max(0, start - 3), end)).find()
        || glossed(text.substring(end, Math.min(text.length(), end + GLOSS)), place.name().en())) {
      return true;
    }
    String after = text.substring(end, Math.min(text.length(), end + 40));
    if (CASE.matcher(after).find()) {
      return false;
    }
    if (NATURE.matcher(after).find()
        || !place.name().kind().equals("country") && NAMESAKE.matcher(after).find()) {
      return true;
    }
    if (ADJECTIVES.contains(place.id())) {
      return false;
    }
    if (!place.country().equals("KR") && FOREIGN_BODY.matcher(after).find()) {
      return true;
    }
    return SOCIETY.matcher(after).find() || SCHOOL.matcher(after).find();
  }
}
