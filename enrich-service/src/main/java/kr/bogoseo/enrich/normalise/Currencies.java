package kr.bogoseo.enrich.normalise;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every ISO 4217 currency by its Korean name, by code and by sign. The Korean names are those the
 * JDK carries (CLDR), so that nobody has to keep a list; only what people write differently stands
 * here.
 */
final class Currencies {

  private static final Map<String, String> CODES = codes();

  /** Names and codes that stand after an amount, longest first. */
  static final String NAMES = alternatives(CODES.keySet());

  /** What a name can begin with: one look spares asking for every one of them. */
  static final String FIRST =
      "(?=["
          + CODES.keySet().stream()
              .map(name -> name.substring(0, 1))
              .distinct()
              .map(Pattern::quote)
              .collect(Collectors.joining())
          + "])";

  /** Signs and codes that stand before an amount. */
  static final String SIGNS =
      "US\\$|USD|HK\\$|NT\\$|A\\$|C\\$|S\\$|AUD|CAD|SGD|HKD|EUR|GBP|JPY|CNY|KRW|CHF|SEK|NOK|DKK|RMB"
          + "|\\$|€|£|¥|￥|₩|미화|달러";

  private static final Map<String, String> SIGN_CODES =
      Map.ofEntries(
          Map.entry("US$", "USD"),
          Map.entry("HK$", "HKD"),
          Map.entry("NT$", "TWD"),
          Map.entry("A$", "AUD"),
          Map.entry("C$", "CAD"),
          Map.entry("S$", "SGD"),
          Map.entry("$", "USD"),
          Map.entry("M$", "USD"),
          Map.entry("M€", "EUR"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("₩", "KRW"),
          Map.entry("￥", "JPY"),
          Map.entry("RMB", "CNY"),
          Map.entry("미화", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("us dollars", "USD"),
          Map.entry("u.s. dollars", "USD"),
          Map.entry("euros", "EUR"),
          Map.entry("yen", "JPY"),
          Map.entry("won", "KRW"),
          Map.entry("pounds", "GBP"));

  private Currencies() {}

  /** The ISO 4217 code behind a name, code or sign. */
  static Optional<String> code(String name) {
    String squeezed = name.replaceAll("\\s+", "");
    String code = CODES.get(squeezed);
    if (code == null) {
      code = SIGN_CODES.get(squeezed);
    }
    if (code == null) {
      code = SIGN_CODES.get(name.toLowerCase(Locale.ROOT).strip());
    }
    if (code == null && squeezed.matches("[A-Za-z]{3}")) {
      code = squeezed.toUpperCase(Locale.ROOT);
    }
    return Optional.ofNullable(code);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    Map<String, Set<String>> byLastWord = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String name = currency.getDisplayName(Locale.KOREAN);
      boolean past = name.contains("(") || name.chars().noneMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
      if (past) {
        continue;
      }
      codes.putIfAbsent(name.replace(" ", ""), currency.getCurrencyCode());
      String last = name.substring(name.lastIndexOf(' ') + 1);
      byLastWord.computeIfAbsent(last, key -> new TreeSet<>()).add(currency.getCurrencyCode());
    }
    byLastWord.forEach(
        (word, all) -> {
          if (all.size() == 1 && word.length() > 2) {
            codes.putIfAbsent(word, all.iterator().next());
          }
        });
    // What stands alone means the best known of its name.
    for (String pair :
        ("원 KRW,원화 KRW,달러 USD,달라 USD,미달러 USD,미국달러 USD,불 USD,弗 USD,유로 EUR,유로화 EUR,엔 JPY,엔화 JPY,円"
                + " JPY,위안 CNY,위안화 CNY,元 CNY,파운드 GBP,스위스프랑 CHF,바트 THB,베트남동 VND,루블"
                + " RUB,캐나다달러 CAD,호주달러 AUD,홍콩달러 HKD,싱가포르달러 SGD,싱달러 SGD,대만달러 TWD,뉴질랜드달러 NZD,링깃"
                + " MYR,크로나 SEK,즈워티 PLN,디르함 AED,헤알 BRL,USD USD,EUR EUR,KRW KRW,JPY JPY,GBP GBP,CNY"
                + " CNY,AUD AUD,CAD CAD,SGD SGD,CHF CHF,NOK NOK,SEK SEK,DKK DKK,€ EUR,$ USD")
            .split(",")) {
      int blank = pair.lastIndexOf(' ');
      codes.put(pair.substring(0, blank).strip(), pair.substring(blank + 1));
    }
    return codes;
  }

  private static String alternatives(Set<String> names) {
    return names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Currencies::spaced)
        .collect(Collectors.joining("|"));
  }

  /** The name with blanks allowed where writers put them: before the last word of a long name. */
  private static String spaced(String name) {
    if (name.equals("원")) {
      return "원(?![칙장인자격리년탁형점래천])";
    }
    if (name.equals("불")) {
      return "불(?![가-힣])";
    }
    if (name.equals("엔")) {
      return "엔(?![지진드])";
    }
    if (name.length() < 4) {
      return Pattern.quote(name);
    }
    for (String unit :
        new String[] {
          "달러", "크로네", "크로나", "프랑", "위안", "파운드", "페소", "루피", "바트", "링깃", "루블", "즈워티", "디르함", "헤알",
          "리라", "코루나", "원", "동"
        }) {
      if (name.endsWith(unit)) {
        return Pattern.quote(name.substring(0, name.length() - unit.length())) + "[ ]?" + unit;
      }
    }
    return Pattern.quote(name);
  }
}
