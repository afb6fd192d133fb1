package kr.bogoseo.enrich.translate.terms;

import java.util.Map;
import java.util.Optional;

/** Korean personal names: the family name as it is usually spelled, the given name by rule. */
final class KoreanName {

  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("김", "Kim"),
          Map.entry("이", "Lee"),
          Map.entry("박", "Park"),
          Map.entry("최", "Choi"),
          Map.entry("정", "Jung"),
          Map.entry("강", "Kang"),
          Map.entry("조", "Cho"),
          Map.entry("윤", "Yoon"),
          Map.entry("장", "Jang"),
          Map.entry("임", "Lim"),
          Map.entry("한", "Han"),
          Map.entry("오", "Oh"),
          Map.entry("서", "Seo"),
          Map.entry("신", "Shin"),
          Map.entry("권", "Kwon"),
          Map.entry("황", "Hwang"),
          Map.entry("안", "Ahn"),
          Map.entry("송", "Song"),
          Map.entry("전", "Jeon"),
          Map.entry("홍", "Hong"),
          Map.entry("유", "Yoo"),
          Map.entry("고", "Ko"),
          Map.entry("문", "Moon"),
          Map.entry("양", "Yang"),
          Map.entry("손", "Son"),
          Map.entry("배", "Bae"),
          Map.entry("백", "Baek"),
          Map.entry("허", "Heo"),
          Map.entry("남", "Nam"),
          Map.entry("심", "Shim"),
          Map.entry("노", "Noh"),
          Map.entry("곽", "Kwak"),
          Map.entry("성", "Sung"),
          Map.entry("차", "Cha"),
          Map.entry("주", "Joo"),
          Map.entry("우", "Woo"),
          Map.entry("구", "Koo"),
          Map.entry("민", "Min"),
          Map.entry("류", "Ryu"),
          Map.entry("지", "Ji"),
          Map.entry("추", "Choo"),
          Map.entry("남궁", "Namgung"),
          Map.entry("선우", "Sunwoo"),
          Map.entry("황보", "Hwangbo"));

  private KoreanName() {}

  /** {@code Kim Cheol-su}: family name first, as Korean names are. */
  static String of(String ko) {
    int family = ko.length() > 3 && FAMILIES.containsKey(ko.substring(0, 2)) ? 2 : 1;
    String name = ko.substring(0, family);
    StringBuilder given = new StringBuilder();
    for (int i = family; i < ko.length(); i++) {
      String syllable = Romanizer.romanize(ko.substring(i, i + 1));
      given.append(given.isEmpty() ? "" : "-").append(syllable);
    }
    String first = given.toString();
    return Optional.ofNullable(FAMILIES.get(name)).orElseGet(() -> Romanizer.name(name))
        + " "
        + Character.toUpperCase(first.charAt(0))
        + first.substring(1);
  }
}
