package kr.bogoseo.enrich.translate.engines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.Translator;

/** Locks every number that is locked in no other way, so that no engine writes digits itself. */
final class NumberLocks {

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?([조억만천](?=[\\s원명개건달여]|$))?");
  private static final Map<String, Integer> SCALES = Map.of("조", 12, "억", 8, "만", 4, "천", 3);

  private NumberLocks() {}

  /** The locks of numbers that overlap none of these. */
  static List<Translator.Lock> in(String text, String from, List<Translator.Lock> taken) {
    List<Translator.Lock> locks = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      boolean korean = from.equals("ko") && m.group(3) != null;
      int end = korean || m.group(3) == null ? m.end() : m.start(3);
      int start = m.start();
      if (taken.stream().noneMatch(lock -> lock.start() < end && start < lock.end())) {
        String digits = text.substring(start, korean ? m.start(3) : end);
        locks.add(new Translator.Lock(start, end, korean ? scaled(digits, m.group(3)) : digits));
      }
    }
    return locks;
  }

  private static String scaled(String digits, String scale) {
    BigDecimal value =
        new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(SCALES.getOrDefault(scale, 0));
    return String.format(
        Locale.ENGLISH, "%,." + Math.max(0, value.stripTrailingZeros().scale()) + "f", value);
  }
}
