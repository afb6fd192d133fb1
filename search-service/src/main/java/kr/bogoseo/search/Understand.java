package kr.bogoseo.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ReportType;

/** Finds names, dates and types of report in a search text. */
public final class Understand {

  private static final int MOST_WORDS = 24;
  private static final int LONGEST_WORD = 100;
  private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]{1,200})[\"“”„]");
  private static final Pattern BLANKS = Pattern.compile("[\\s,;:!?()\\[\\]{}<>「」『』|/~～∼·‧․ㆍ]+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{Punct}]+|[\\p{Punct}&&[^+]]+$");
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile("((?:19|20)\\d{2})(?:년|[.-])\\s*(\\d{1,2})(?:월|\\.)?");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})년?도?");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})월");

  /** Say nothing about what a report should contain. */
  private static final Set<String> IDLE =
      Set.of(
          "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or",
          "the", "to", "with", "및", "등", "관련", "대한", "관한", "위한", "about");

  private static final Map<String, ReportType> TYPES =
      Map.ofEntries(
          Map.entry("출장", ReportType.TRIP_REPORT),
          Map.entry("출장보고서", ReportType.TRIP_REPORT),
          Map.entry("출장결과보고서", ReportType.TRIP_REPORT),
          Map.entry("국외출장", ReportType.TRIP_REPORT),
          Map.entry("해외출장", ReportType.TRIP_REPORT),
          Map.entry("연수", ReportType.TRAINING_REPORT),
          Map.entry("훈련보고서", ReportType.TRAINING_REPORT),
          Map.entry("국외훈련", ReportType.TRAINING_REPORT),
          Map.entry("국외훈련보고서", ReportType.TRAINING_REPORT),
          Map.entry("training", ReportType.TRAINING_REPORT),
          Map.entry("보도자료", ReportType.PRESS_RELEASE),
          Map.entry("press", ReportType.PRESS_RELEASE),
          Map.entry("논문", ReportType.RESEARCH_PAPER),
          Map.entry("trip", ReportType.TRIP_REPORT),
          Map.entry("delegation", ReportType.TRIP_REPORT),
          Map.entry("paper", ReportType.RESEARCH_PAPER));

  private final Registry registry;

  /** Knows the names of a registry. */
  public Understand(Registry registry) {
    this.registry = registry;
  }

  /** What a text means; an empty text means nothing. */
  public Understood text(String text) {
    List<String> phrases = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      if (!quoted.group(1).isBlank()) {
        phrases.add(quoted.group(1).strip());
      }
    }
    List<String> words = words(quoted.replaceAll(" "));
    return new Understood(terms(words), List.copyOf(phrases));
  }

  private static List<String> words(String text) {
    List<String> all =
        Stream.of(BLANKS.split(text))
            .map(word -> EDGES.matcher(word).replaceAll(""))
            .filter(word -> !word.isEmpty())
            .map(word -> Words.shortened(word, LONGEST_WORD))
            .limit(MOST_WORDS)
            .toList();
    List<String> telling = all.stream().filter(word -> !IDLE.contains(Words.lower(word))).toList();
    return telling.isEmpty() ? all : telling;
  }

  private List<Understood.Term> terms(List<String> words) {
    List<Set<String>> ids = new ArrayList<>();
    List<Set<String>> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      ids.add(new LinkedHashSet<>());
      names.add(new LinkedHashSet<>());
    }
    for (Registry.Match match : registry.match(words)) {
      for (int i = match.from(); i < match.to(); i++) {
        for (Registry.Known known : match.meanings()) {
          ids.get(i).add(known.entry().id());
          names.get(i).add(known.entry().ko());
          names.get(i).add(known.entry().en());
        }
      }
    }
    List<Optional<Understood.Days>> days = days(words);
    List<Understood.Term> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      terms.add(
          new Understood.Term(
              words.get(i),
              joined(words, i),
              Set.copyOf(ids.get(i)),
              List.copyOf(names.get(i)),
              days.get(i),
              Optional.ofNullable(TYPES.get(Words.lower(words.get(i))))));
    }
    return List.copyOf(terms);
  }

  private static List<String> joined(List<String> words, int at) {
    List<String> joined = new ArrayList<>();
    if (at > 0) {
      joined.add(Words.squeezed(words.get(at - 1) + words.get(at)));
    }
    if (at + 1 < words.size()) {
      joined.add(Words.squeezed(words.get(at) + words.get(at + 1)));
    }
    return List.copyOf(joined);
  }

  private static List<Optional<Understood.Days>> days(List<String> words) {
    List<Optional<Understood.Days>> days =
        new ArrayList<>(Collections.nCopies(words.size(), Optional.empty()));
    for (int i = 0; i < words.size(); i++) {
      Matcher both = MONTH_OF_YEAR.matcher(words.get(i));
      Matcher year = YEAR.matcher(words.get(i));
      if (both.matches()) {
        days.set(i, month(both.group(1), both.group(2)));
      } else if (year.matches()) {
        Matcher month = MONTH.matcher(i + 1 < words.size() ? words.get(i + 1) : "");
        if (month.matches()) {
          days.set(i, month(year.group(1), month.group(1)));
          days.set(i + 1, days.get(i));
          i++;
        } else {
          int number = Integer.parseInt(year.group(1));
          days.set(
              i,
              Optional.of(
                  new Understood.Days(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31))));
        }
      }
    }
    return days;
  }

  private static Optional<Understood.Days> month(String year, String month) {
    try {
      YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      return Optional.of(new Understood.Days(of.atDay(1), of.atEndOfMonth()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
