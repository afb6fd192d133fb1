package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * Names that no list holds but that their form gives away: people before their title, what stands
 * in quotes and is no sentence, events called after their subjects, bodies with their short form in
 * brackets, names in Latin letters. They are locked, so that every engine says the same.
 */
final class NameForms {

  private static final Pattern QUOTED =
      Pattern.compile(
          "‘([^‘’]{2,60})’|“([^“”]{2,60})”|「([^「」]{2,60})」|『([^『』]{2,60})』|《([^《》]{2,60})》"
              + "|〈([^〈〉]{2,60})〉|<([가-힣][^<>]{2,60})>|(?<![가-힣A-Za-z0-9])'([^']{2,60})'|\"([^\"]{2,60})\"");
  private static final Pattern EVENT =
      Pattern.compile(
          "[가-힣A-Za-z]+(?:[·ㆍ・][가-힣A-Za-z]+(?: [가-힣]+)?)+ "
              + "(상담회|설명회|토론회|간담회|공청회|세미나|포럼|심포지엄|워크숍|콘퍼런스|컨퍼런스)");
  private static final Pattern BODY =
      Pattern.compile(
          "(?<![가-힣])[가-힣]{3,}(?:협회|학회|협의회|연합회|진흥원|진흥회|연구원|연구소|재단|공단|공사|위원회|사업단|개발원|정보원|인증원|관리원|평가원)"
              + "(?=\\([A-Z])");
  private static final Pattern LATIN =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Z][A-Za-z0-9*+.&-]*(?:[ &-]{1,3}(?:of |for |and |the |in )*[A-Z][A-Za-z0-9*+&-]*)*");
  private static final Pattern ACT = Pattern.compile(" ([가-힣]{2,4}) ([가-힣]{2,4})(?![가-힣])");
  private static final Pattern KOREA_AND = Pattern.compile("(?<![가-힣])한[-–·]");
  private static final int LONGEST = 9;

  private final TermBase terms;
  private final WordReader words;

  NameForms(TermBase terms, Morphology morphology) {
    this.terms = terms;
    this.words = new WordReader(terms, morphology);
  }

  TermBase terms() {
    return terms;
  }

  /** The source with these names locked too; what was locked within one is part of it. */
  Translator.Source locked(Translator.Source given) {
    List<Translator.Lock> locks =
        new ArrayList<>(
            terms.people().locked(given, word -> terms.ofKorean(word).isPresent()).locks());
    String text = given.text();
    CountForms.add(text, terms, locks);
    pairs(text, locks);
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      int group = 1;
      while (quoted.start(group) < 0) {
        group++;
      }
      int start = quoted.start(group);
      // In the brackets of books and laws even one word is a title.
      int least = quoted.group().charAt(0) == '「' || quoted.group().charAt(0) == '『' ? 1 : 2;
      title(inner(text, start, quoted.end(group), locks), least)
          .ifPresent(title -> put(new Translator.Lock(start, quoted.end() - 1, title), locks));
    }
    Matcher event = EVENT.matcher(text);
    while (event.find()) {
      event(inner(text, event.start(), event.start(1) - 1, locks), event.group(1))
          .ifPresent(name -> put(new Translator.Lock(event.start(), event.end(), name), locks));
    }
    Matcher body = BODY.matcher(text);
    while (body.find()) {
      title(new Translator.Source(body.group(), List.of()), 2)
          .ifPresent(name -> put(new Translator.Lock(body.start(), body.end(), name), locks));
    }
    locks.sort(Comparator.comparingInt(Translator.Lock::start));
    return new Translator.Source(text, List.copyOf(locks));
  }

  /** 한-호주: Korea and the country locked behind it. */
  private static void pairs(String text, List<Translator.Lock> locks) {
    Matcher korea = KOREA_AND.matcher(text);
    while (korea.find()) {
      locks.stream()
          .filter(lock -> lock.start() == korea.end())
          .findFirst()
          .ifPresent(
              lock -> {
                locks.remove(lock);
                locks.add(new Translator.Lock(korea.start(), lock.end(), "Korea-" + lock.target()));
              });
    }
  }

  /** Names in Latin letters, which an engine may take for words; where nothing is locked yet. */
  static List<Translator.Lock> latin(String text, List<Translator.Lock> taken) {
    List<Translator.Lock> locks = new ArrayList<>();
    Matcher name = LATIN.matcher(text);
    while (name.find()) {
      int end = text.charAt(name.end() - 1) == '.' ? name.end() - 1 : name.end();
      boolean free =
          taken.stream().noneMatch(lock -> lock.start() < end && name.start() < lock.end());
      if (free && end - name.start() > 1) {
        locks.add(new Translator.Lock(name.start(), end, text.substring(name.start(), end)));
      }
    }
    return locks;
  }

  /** Takes a lock in unless one reaches beyond it or is as good already. */
  private static void put(Translator.Lock name, List<Translator.Lock> locks) {
    boolean whole =
        locks.stream()
            .filter(name::overlaps)
            .allMatch(
                lock ->
                    lock.start() >= name.start()
                        && lock.end() <= name.end()
                        && lock.end() - lock.start() < name.end() - name.start());
    if (whole) {
      locks.removeIf(name::overlaps);
      locks.add(name);
    }
  }

  private static Translator.Source inner(
      String text, int start, int end, List<Translator.Lock> locks) {
    return new Translator.Source(
        text.substring(start, end),
        locks.stream()
            .filter(lock -> lock.start() >= start && lock.end() <= end)
            .map(
                lock ->
                    new Translator.Lock(lock.start() - start, lock.end() - start, lock.target()))
            .sorted(Comparator.comparingInt(Translator.Lock::start))
            .toList());
  }

  private Optional<String> title(Translator.Source source, int least) {
    String text = source.text();
    if (text.chars().noneMatch(c -> c >= '가' && c <= '힣') || text.split(" ").length > LONGEST) {
      return Optional.empty();
    }
    List<Unit> units = words.read(general(source), new ArrayList<>());
    if (!Titles.isOne(units, least)) {
      return Optional.empty();
    }
    return known(ClauseWriter.fragment(units)).map(Titles::capitals);
  }

  /**
   * 글로벌 혁신특구 조성 방안: a locked name that holds common words only is a kind of thing, and what a plan
   * is for is meant in general.
   */
  private Translator.Source general(Translator.Source source) {
    List<Translator.Lock> locks = new ArrayList<>();
    for (Translator.Lock lock : source.locks()) {
      Matcher act = ACT.matcher(source.text()).region(lock.end(), source.text().length());
      boolean planned =
          act.lookingAt()
              && ActNouns.planned(act.group(1)).isPresent()
              && ActNouns.isPlan(act.group(2))
              && terms.isCommon(lock.target());
      String word = lock.target().toLowerCase(Locale.ROOT);
      locks.add(
          planned && EnglishNoun.isCounted(word)
              ? new Translator.Lock(lock.start(), lock.end(), EnglishNoun.plural(lock.target()))
              : lock);
    }
    return new Translator.Source(source.text(), locks);
  }

  /** 투자·수출 상담회: consultations on investment and exports. */
  private Optional<String> event(Translator.Source subjects, String kind) {
    List<String> all = new ArrayList<>();
    int at = 0;
    for (String subject : subjects.text().split("[·ㆍ・]")) {
      List<Unit> units =
          words.read(
              inner(subjects.text(), at, at + subject.length(), subjects.locks()),
              new ArrayList<>());
      at += subject.length() + 1;
      if (!Titles.isOne(units, 1)) {
        return Optional.empty();
      }
      String english = Titles.withoutArticle(ClauseWriter.fragment(units));
      boolean one = units.size() == 1 && !units.getFirst().ko().isEmpty() && !english.contains(" ");
      all.add(one && EnglishNoun.isCounted(english) ? EnglishNoun.plural(english) : english);
    }
    String last = all.removeLast();
    return terms
        .ofKorean(kind)
        .flatMap(term -> known(term.en() + " on " + String.join(", ", all) + " and " + last));
  }

  /** Nothing where a word is only spelled by sound or not at all. */
  private static Optional<String> known(String english) {
    boolean words = !english.isBlank() && !english.contains("[");
    return words && english.chars().noneMatch(c -> c >= '가' && c <= '힣')
        ? Optional.of(english)
        : Optional.empty();
  }
}
