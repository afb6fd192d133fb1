package kr.bogoseo.deploy.bench.translate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of an English text: digits, scaled and not, months and small number words. */
final class EnglishNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?"
              + "(?:[ -]?(thousand|million|billion|trillion|[mM]n?\\b|[bB]n?\\b|[kK]\\b))?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final List<String> ONES =
      List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" "));
  private static final List<String> ORDINALS =
      List.of("zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" "));
  private static final List<String> MONTHS =
      List.of(
          ("none january february march april may june july august september october november"
                  + " december")
              .split(" "));
  private static final Map<String, Integer> WORDS = words();

  private EnglishNumbers() {}

  static Set<BigDecimal> of(String text) {
    Set<BigDecimal> numbers = new HashSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String fraction = matcher.group(2) == null ? "" : matcher.group(2);
      BigDecimal value = new BigDecimal(matcher.group(1).replace(",", "") + fraction);
      numbers.add(KoreanNumbers.plain(value));
      String scale = matcher.group(3);
      if (scale != null) {
        numbers.add(KoreanNumbers.plain(value.scaleByPowerOfTen(power(scale))));
      }
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Integer value = WORDS.get(word.group().toLowerCase(Locale.ROOT));
      if (value != null) {
        numbers.add(BigDecimal.valueOf(value));
      }
    }
    return numbers;
  }

  private static int power(String scale) {
    return switch (Character.toLowerCase(scale.charAt(0))) {
      case 'k' -> 3;
      case 'm' -> 6;
      case 'b' -> 9;
      default -> scale.startsWith("th") ? 3 : 12;
    };
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (List<String> list : List.of(ONES, ORDINALS, MONTHS)) {
      for (int i = 1; i < list.size(); i++) {
        words.put(list.get(i), i);
        if (list == MONTHS) {
          words.putIfAbsent(list.get(i).substring(0, 3), i);
        }
      }
    }
    return words;
  }
}
