package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * Widens the locks of numbers to what English says differently with the words around them: what is
 * counted, from when until when, the how-manieth. The built-in engine reads these words itself.
 */
final class QuantityForms {

  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})년에서 ((?:19|20)\\d{2})년(?:까지)?(?: ?(?:동안|사이))?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})년(?!대|도|간|여|\\d)");
  private static final Pattern FROM_UNTIL = Pattern.compile("(?s).*부터.*까지");
  private static final Pattern RANGE = Pattern.compile("\\d.* to .*\\d{4}");
  private static final Pattern COUNTED = Pattern.compile(" ?([가-힣]{1,8}+)(?! [가-힣])");
  private static final Pattern COUNTED_ON = Pattern.compile(" ?([가-힣]{1,8})");

  private QuantityForms() {}

  /** The locks, wider and more of them. */
  static List<Translator.Lock> widened(String text, List<Translator.Lock> given, TermBase terms) {
    List<Translator.Lock> locks = new ArrayList<>(given);
    Matcher years = YEARS.matcher(text);
    while (years.find()) {
      new Translator.Lock(
              years.start(), years.end(), "between " + years.group(1) + " and " + years.group(2))
          .replaceCovered(locks);
    }
    for (int i = 0; i < locks.size(); i++) {
      locks.set(i, widened(text, locks.get(i), locks, terms));
    }
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      new Translator.Lock(year.start(), year.end(), year.group(1)).replaceCovered(locks);
    }
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      DigitWords.at(text, i)
          .ifPresent(word -> add(new Translator.Lock(at, word.end(), word.text()), locks));
    }
    locks.sort(Comparator.comparingInt(Translator.Lock::start));
    return locks;
  }

  private static Translator.Lock widened(
      String text, Translator.Lock lock, List<Translator.Lock> all, TermBase terms) {
    String surface = text.substring(lock.start(), lock.end());
    if (FROM_UNTIL.matcher(surface).matches() && RANGE.matcher(lock.target()).matches()) {
      return new Translator.Lock(lock.start(), lock.end(), "from " + lock.target());
    }
    if (!LockedUnits.isCount(lock.target())) {
      return lock;
    }
    boolean counter = !Character.isDigit(surface.charAt(surface.length() - 1));
    return counter ? counted(text, lock, all, terms).orElse(lock) : lock;
  }

  /** 1,520개 회사: 1,520 companies. */
  private static Optional<Translator.Lock> counted(
      String text, Translator.Lock lock, List<Translator.Lock> all, TermBase terms) {
    Matcher m = COUNTED_ON.matcher(text).region(lock.end(), text.length());
    if (!m.lookingAt() || m.start(1) == lock.end()) {
      return Optional.empty();
    }
    String word = m.group(1);
    for (int n = word.length(); n > 0; n--) {
      String ko = word.substring(0, n);
      int end = m.start(1) + n;
      boolean particle = n < word.length() && Roles.of(word.substring(n)).isPresent();
      boolean last =
          n == word.length() && COUNTED.matcher(text).region(lock.end(), text.length()).lookingAt();
      boolean free =
          all.stream().noneMatch(other -> other.start() < end && other.start() >= lock.end());
      Optional<String> plural = n == 1 ? LockedUnits.countedNoun(ko) : plural(ko, terms);
      if ((particle || last) && free && plural.isPresent()) {
        boolean one = lock.target().equals("1") || lock.target().equals("one");
        return one
            ? Optional.empty()
            : Optional.of(
                new Translator.Lock(lock.start(), end, lock.target() + " " + plural.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> plural(String ko, TermBase terms) {
    return terms
        .ofKorean(ko)
        .filter(term -> term.pos().equals("noun"))
        .map(term -> term.plural().isEmpty() ? EnglishNoun.plural(term.en()) : term.plural());
  }

  private static void add(Translator.Lock lock, List<Translator.Lock> locks) {
    if (locks.stream().noneMatch(lock::overlaps)) {
      locks.add(lock);
    }
  }
}
