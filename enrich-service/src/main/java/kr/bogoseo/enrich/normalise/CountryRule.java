package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Countries by Korean name and by the abbreviations of official prose: {@code 한-미}, {@code 한미 양국},
 * {@code 미 의회}. Names that are also words ({@code 수단}, {@code 인도}) need a word after them that only
 * a country takes.
 */
final class CountryRule implements ValueRule {

  private static final Map<String, String> NAMES = names();
  private static final Map<Character, String> SHORT =
      Map.ofEntries(
          Map.entry('한', "KR"),
          Map.entry('미', "US"),
          Map.entry('중', "CN"),
          Map.entry('일', "JP"),
          Map.entry('영', "GB"),
          Map.entry('독', "DE"),
          Map.entry('불', "FR"),
          Map.entry('러', "RU"),
          Map.entry('북', "KP"),
          Map.entry('호', "AU"),
          Map.entry('캐', "CA"),
          Map.entry('베', "VN"),
          Map.entry('인', "IN"));
  private static final String SHORT_SIGNS = "한미중일영독불러북호캐베인";
  private static final Set<String> WORDS =
      Set.of("수단", "가나", "인도", "이란", "말리", "오만", "차드", "기니", "베냉", "토고", "모나코", "조지아", "도미니카");
  private static final Pattern COUNTRY_FOLLOWS =
      Pattern.compile("[ ](?:정부|대통령|총리|공화국|대사|국적|수도|현지|시장|진출|보건부|외교부)");

  private static final int LONGEST_NAME =
      NAMES.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** What may follow a name, in the same word. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?=(?:은|는|이|가|을|를|의|에|에서|에는|에도|에서는|와|과|로|으로|도|만|보다|처럼|까지|부터|으로부터|로부터|측|인|내|계|발|산|산업)?(?![가-힣]))");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![가-힣A-Za-z·-])(?<l>[한미중일영독불러북호캐베인](?:[-·][한미중일영독불러북호캐베인]){1,3})(?![가-힣·-])");
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![가-힣])(?<l>한미일|한중일|한미|한일|한중|미중|미일|중일|한영|한독|한불|한러|한호|한베|미러|한인도)(?:[ ]?양국|(?=["
              + " ]?(?:3국|정상|동맹|협력|관계|무역|FTA|외교|교류|간|공동|경제|과학|기술|클러스터|전쟁|갈등|산업|첨단|연합|협회|포럼|,|·)))");
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<![가-힣A-Za-z·-])(?<l>[미영독불])["
              + " ](?<body>의회|상원|하원|행정부|연방|정부|국무부|국방부|백악관|보건복지부|국립[가-힣]+|식품의약국|대통령|대사관|재무부|상무부|에너지부|농무부)");

  @Override
  public String name() {
    return "country";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    names(text, found);
    Anchors anchors = days.anchors();
    anchors.starts(SHORT_SIGNS, PAIR, m -> pair(m, m.end()).ifPresent(found::add));
    anchors.starts(SHORT_SIGNS, JOINED, m -> pair(m, m.end()).ifPresent(found::add));
    anchors.starts(
        SHORT_SIGNS,
        ALONE,
        m ->
            found.add(
                Found.of(
                    m.start(),
                    m.end(),
                    "country",
                    Found.fields("code", SHORT.get(m.group("l").charAt(0))))));
    return found;
  }

  /** Looks names up at the beginnings of words. */
  private static void names(String text, List<Found> found) {
    Matcher ending = ENDING.matcher(text);
    ending.useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      boolean begins =
          Anchors.isHangul(text.charAt(i))
              && (i == 0 || !(Anchors.isHangul(text.charAt(i - 1)) || isLatin(text.charAt(i - 1))));
      if (begins) {
        int start = i;
        name(text, start, ending)
            .ifPresent(
                end ->
                    found.add(
                        Found.of(
                            start,
                            end,
                            "country",
                            Found.fields("code", NAMES.get(text.substring(start, end))))));
      }
    }
  }

  /** Where the longest name that begins at a place ends. */
  private static Optional<Integer> name(String text, int start, Matcher ending) {
    for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
      String word = text.substring(start, end);
      if (NAMES.containsKey(word)
          && ending.region(end, text.length()).lookingAt()
          && (!WORDS.contains(word) || countryFollows(text, end))) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean countryFollows(String text, int at) {
    return COUNTRY_FOLLOWS.matcher(text).region(at, text.length()).lookingAt();
  }

  private static Optional<Found> pair(Matcher m, int end) {
    List<String> codes = new ArrayList<>();
    for (char c : m.group("l").toCharArray()) {
      if (SHORT.containsKey(c)) {
        String code = SHORT.getOrDefault(c, "");
        if (code.isEmpty() || codes.contains(code)) {
          return Optional.empty();
        }
        codes.add(code);
      }
    }
    return Optional.of(Found.of(m.start(), end, "country", Found.fields("code", codes)));
  }

  /** The JDK's Korean country names, and the ones people use instead. */
  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.KOREAN);
      if (name.matches("[가-힣]{2,}")) {
        names.put(name, code);
      }
    }
    names.put("한국", "KR");
    names.put("남한", "KR");
    names.put("북한", "KP");
    names.put("터키", "TR");
    names.put("튀르키예", "TR");
    names.put("러시아연방", "RU");
    names.put("타이완", "TW");
    names.put("홍콩", "HK");
    names.put("마카오", "MO");
    names.put("체코", "CZ");
    names.put("아랍에미리트", "AE");
    return Map.copyOf(names);
  }
}
