package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * Numbers that Korean puts elsewhere than English: 연구자 100명 is 100 researchers, 제10회 the 10th,
 * '24~'26년 the years 2024-2026.
 */
final class CountForms {

  private static final Pattern NTH = Pattern.compile("제 ?(\\d{1,3}) ?[회차](?![가-힣])");
  private static final Pattern SHORT_YEARS =
      Pattern.compile("['’‘](\\d{2})년?[~～∼–-]['’‘]?(\\d{2})년(?: ?동안| ?간(?![가-힣]))?");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![가-힣])([가-힣]{2,8}) (?:약 ?|총 ?)?\\d[\\d,]*(?:여)? ?(?:명|인|개|곳|건|대)(?![가-힣]{2})");
  private static final Pattern PEOPLE = Pattern.compile(".*(?:[자원인생가민객사]|교수|장애인|전문가|공무원|환자|학생)");

  private CountForms() {}

  /** Adds these locks; what they cover they replace. */
  static void add(String text, TermBase terms, List<Translator.Lock> locks) {
    Matcher years = SHORT_YEARS.matcher(text);
    while (years.find()) {
      String range = "20" + years.group(1) + "-20" + years.group(2);
      new Translator.Lock(years.start(), years.end(), range).replaceCovered(locks);
    }
    Matcher nth = NTH.matcher(text);
    while (nth.find()) {
      String ordinal = "the " + DigitWords.ordinal(Integer.parseInt(nth.group(1)));
      new Translator.Lock(nth.start(), nth.end(), ordinal).replaceCovered(locks);
    }
    Matcher counted = COUNTED.matcher(text);
    while (counted.find()) {
      plural(counted.group(1), terms)
          .flatMap(noun -> joined(counted.group(1), noun, counted.start(), counted.end(1), locks))
          .ifPresent(lock -> lock.replaceCovered(locks));
    }
  }

  private static Optional<String> plural(String ko, TermBase terms) {
    return terms
        .ofKorean(ko)
        .filter(term -> term.pos().equals("noun") && EnglishNoun.isCounted(term.en()))
        .map(term -> term.plural().isEmpty() ? EnglishNoun.plural(term.en()) : term.plural());
  }

  /** The noun and the lock of its count behind it as one. */
  private static Optional<Translator.Lock> joined(
      String ko, String noun, int start, int end, List<Translator.Lock> locks) {
    return locks.stream()
        .filter(lock -> lock.start() == end + 1)
        .findFirst()
        .flatMap(
            lock -> {
              String count = lock.target().replaceFirst(" people$", "");
              boolean people = count.length() < lock.target().length();
              boolean fits = people == PEOPLE.matcher(ko).matches();
              boolean more = LockedUnits.isCount(count) && !count.matches("(?:.* )?(?:1|one)");
              return fits && more
                  ? Optional.of(new Translator.Lock(start, lock.end(), count + " " + noun))
                  : Optional.empty();
            });
  }
}
