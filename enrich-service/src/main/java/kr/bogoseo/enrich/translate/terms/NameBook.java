package kr.bogoseo.enrich.translate.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.Translator;

/**
 * Names of people: given and family names of other languages in their Hangul spelling (존 프리먼: John
 * Freeman), people known by one English spelling, Korean names before a title. The data are the
 * file {@code /terms/people.tsv}.
 */
public final class NameBook {

  private static final Pattern WORD = Pattern.compile("[가-힣]+");
  private static final Pattern PARTICLES =
      Pattern.compile(
          "(?:씨|측|들)?(?:은|는|이|가|을|를|의|와|과|도|에게|에게서|에|께서|께|로|으로|만|까지|부터|처럼|보다|이며|이고|이다|라는|이라는|라고|이라고|씨)?");
  private static final Pattern LATIN_TITLE =
      Pattern.compile(" ?(C[EFTOSM]O|Ph\\.?D|MD)(?![A-Za-z])");
  private static final Pattern KOREAN_NAME =
      Pattern.compile(
          "(?:남궁|선우|황보|제갈|[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용])[가-힣]{2}");

  /** Ends of words that are no names: particles and verb endings. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:에서|에는|에도|으로|에게|까지|부터|이나|하고|라는|처럼|보다|마다|이며|이고|들은|들이|들의|들과|하는|했던|되는|있는|없는|같은|많은|위한|대한|통한|관한|하여|하며|[은는을를의과와로도])$");

  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> family = new HashMap<>();
  private final Map<String, String> figures = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> spelled = new HashMap<>();
  private final int version;

  NameBook(List<TermFiles.Row> rows) {
    for (TermFiles.Row row : rows) {
      switch (row.pos()) {
        case "given" -> given.put(row.ko(), row.en());
        case "family" -> family.put(row.ko(), row.en());
        case "both" -> {
          given.put(row.ko(), row.en());
          family.put(row.ko(), row.en());
        }
        case "figure" -> figures.put(row.ko(), row.en());
        case "title" -> titles.put(row.ko(), row.en());
        default -> throw new IllegalArgumentException("terms/people: no kind " + row.pos());
      }
    }
    family.forEach((ko, en) -> spelled.merge(en, ko, NameBook::shorter));
    given.forEach((ko, en) -> spelled.merge(en, ko, NameBook::shorter));
    version = rows.hashCode();
  }

  /** Of several spellings of a name one, always the same. */
  private static String shorter(String one, String other) {
    return one.length() != other.length()
        ? one.length() < other.length() ? one : other
        : one.compareTo(other) < 0 ? one : other;
  }

  /** A name of another language in Hangul. */
  Optional<String> spelled(String name) {
    return Optional.ofNullable(spelled.get(name));
  }

  int version() {
    return version;
  }

  /** A word that is a name by itself: a figure, else a family name, else a given name. */
  public Optional<String> ofWord(String word) {
    return Optional.ofNullable(figures.get(word))
        .or(() -> Optional.ofNullable(family.get(word)))
        .or(() -> Optional.ofNullable(given.get(word)));
  }

  /**
   * The source with the names of people locked too, wherever no lock is yet.
   *
   * @param words whether a word means something, so that it is no Korean name
   */
  public Translator.Source locked(Translator.Source source, Predicate<String> words) {
    List<Translator.Lock> found = new ArrayList<>();
    Matcher m = WORD.matcher(source.text());
    int from = 0;
    while (m.find(from)) {
      Optional<Translator.Lock> name =
          foreign(source.text(), m).or(() -> korean(source.text(), m, words));
      name.filter(lock -> isFree(lock, source.locks())).ifPresent(found::add);
      from = name.map(Translator.Lock::end).orElse(m.end());
    }
    if (found.isEmpty()) {
      return source;
    }
    found.addAll(source.locks());
    found.sort(Comparator.comparingInt(Translator.Lock::start));
    return new Translator.Source(source.text(), List.copyOf(found));
  }

  private static boolean isFree(Translator.Lock lock, List<Translator.Lock> locks) {
    return locks.stream().noneMatch(lock::overlaps);
  }

  /** 존 프리먼, with a middle name too. */
  private Optional<Translator.Lock> foreign(String text, Matcher word) {
    String first = given.get(word.group());
    if (first == null) {
      return Optional.empty();
    }
    int blank = word.end();
    Optional<Part> next = part(text, blank, true);
    if (next.isPresent() && given.containsKey(next.get().ko()) && next.get().whole()) {
      Optional<Part> third = part(text, next.get().end(), false);
      if (third.isPresent()) {
        return Optional.of(
            titled(
                text,
                word.start(),
                third.get().end(),
                first + " " + given.get(next.get().ko()) + " " + third.get().en()));
      }
    }
    return part(text, blank, false)
        .map(last -> titled(text, word.start(), last.end(), first + " " + last.en()));
  }

  private record Part(String ko, String en, int end, boolean whole) {}

  /** The longest family (or given) name behind a blank or a dot, with a particle behind it. */
  private Optional<Part> part(String text, int blank, boolean middle) {
    if (blank + 1 >= text.length() || " ·".indexOf(text.charAt(blank)) < 0) {
      return Optional.empty();
    }
    Matcher m = WORD.matcher(text).region(blank + 1, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    Map<String, String> names = middle ? given : family;
    for (int end = m.group().length(); end > 0; end--) {
      String ko = m.group().substring(0, end);
      String en = names.getOrDefault(ko, "");
      boolean known = !en.isEmpty() && (end > 1 || m.group().length() == 1 || middle);
      if (known && PARTICLES.matcher(m.group().substring(end)).matches()) {
        return Optional.of(new Part(ko, en, m.start() + end, end == m.group().length()));
      }
    }
    return Optional.empty();
  }

  /** 윤석열 대통령, 김철수 국장. */
  private Optional<Translator.Lock> korean(String text, Matcher word, Predicate<String> words) {
    for (int length : new int[] {3, 2, 4}) {
      if (word.group().length() < length) {
        continue;
      }
      String ko = word.group().substring(0, length);
      String rest = word.group().substring(length);
      String figure = figures.get(ko);
      if (figure != null && PARTICLES.matcher(rest).matches()) {
        return Optional.of(titled(text, word.start(), word.start() + length, figure));
      }
      String foreign = family.getOrDefault(ko, "");
      boolean whole = word.group().length() == length;
      if (whole && !foreign.isEmpty() && !words.test(ko) && title(text, word.end()).isPresent()) {
        return Optional.of(titled(text, word.start(), word.end(), foreign));
      }
      boolean name =
          length == 3
              && rest.isEmpty()
              && KOREAN_NAME.matcher(ko).matches()
              && !NO_NAME.matcher(ko).find()
              && foreign.isEmpty()
              && !given.containsKey(ko)
              && !words.test(ko)
              && !words.test(ko.substring(0, 2));
      if (name && title(text, word.end()).isPresent() && !titles.containsKey(ko)) {
        return Optional.of(titled(text, word.start(), word.end(), KoreanName.of(ko)));
      }
    }
    return Optional.empty();
  }

  private record Title(String en, int end) {}

  /** The name with the title behind it put before it. */
  private Translator.Lock titled(String text, int start, int end, String name) {
    return title(text, end)
        .map(
            title ->
                new Translator.Lock(
                    start, title.end(), title.en().isEmpty() ? name : title.en() + " " + name))
        .orElseGet(() -> new Translator.Lock(start, end, name));
  }

  private Optional<Title> title(String text, int blank) {
    Matcher latin = LATIN_TITLE.matcher(text).region(blank, text.length());
    if (latin.lookingAt()) {
      return Optional.of(new Title(latin.group(1), latin.end()));
    }
    if (blank + 1 >= text.length() || text.charAt(blank) != ' ') {
      return Optional.empty();
    }
    Matcher m = WORD.matcher(text).region(blank + 1, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    for (int end = m.group().length(); end > 0; end--) {
      String en = titles.get(m.group().substring(0, end));
      if (en != null && PARTICLES.matcher(m.group().substring(end)).matches()) {
        return Optional.of(new Title(en, m.start() + end));
      }
    }
    return Optional.empty();
  }

  /** Every name, for checks of the data. */
  Set<String> names() {
    Set<String> names = new HashSet<>(given.keySet());
    names.addAll(family.keySet());
    names.addAll(figures.keySet());
    return names;
  }
}
