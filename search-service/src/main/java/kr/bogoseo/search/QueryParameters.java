package kr.bogoseo.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.ClusterRole;

/** Reads a search's parameters; what is wrong is refused with {@code INVALID_QUERY} by its name. */
public final class QueryParameters {

  /** The longest text that can be searched for, in UTF-16 units. */
  public static final int LONGEST_TEXT = 500;

  private static final int LARGEST_PAGE = 100;
  private static final int DEFAULT_PAGE = 20;
  private static final int MOST_VALUES = 100;
  private static final int LONGEST_VALUE = 200;
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  /** A mere mention is what the cluster filter finds without a role. */
  private static final List<String> ROLES =
      Stream.of(ClusterRole.ABOUT, ClusterRole.VISITED, ClusterRole.COMPARED)
          .map(ClusterRole::id)
          .toList();

  private QueryParameters() {}

  /**
   * The search that the parameters ask for.
   *
   * @param parameters values by name; values may be lists with commas where several are allowed
   */
  public static ReportQuery parse(Map<String, List<String>> parameters) {
    return new ReportQuery(
        text(parameters),
        filters(parameters),
        sort(parameters),
        size(parameters),
        facets(parameters),
        flag(parameters, "highlight"),
        fold(parameters));
  }

  /** The parameter {@code q}, checked. */
  public static String text(Map<String, List<String>> parameters) {
    String text = single(parameters, "q").map(String::strip).orElse("");
    if (text.length() > LONGEST_TEXT) {
      throw invalid("q", "is longer than " + LONGEST_TEXT + " characters");
    }
    return text.codePoints()
        .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A whole number within bounds. */
  public static int number(
      Map<String, List<String>> parameters, String name, int otherwise, int least, int most) {
    Optional<String> value = single(parameters, name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.get().strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // refused below, as any other wrong number
    }
    throw invalid(name, "must be a whole number from " + least + " to " + most);
  }

  /** The one value of a parameter, if it was given and is not empty. */
  public static Optional<String> single(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw invalid(name, "was given more than once");
    }
    return values.stream().filter(value -> !value.isBlank()).findFirst();
  }

  private static int size(Map<String, List<String>> parameters) {
    return number(parameters, "size", DEFAULT_PAGE, 1, LARGEST_PAGE);
  }

  private static ReportQuery.Sort sort(Map<String, List<String>> parameters) {
    Optional<String> value = single(parameters, "sort");
    if (value.isEmpty()) {
      return ReportQuery.Sort.RELEVANCE;
    }
    return Stream.of(ReportQuery.Sort.values())
        .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(value.get()))
        .findFirst()
        .orElseThrow(() -> invalid("sort", "must be one of relevance, newest, oldest, departure"));
  }

  private static boolean fold(Map<String, List<String>> parameters) {
    return switch (single(parameters, "duplicates").orElse("show")) {
      case "fold" -> true;
      case "show" -> false;
      default -> throw invalid("duplicates", "must be show or fold");
    };
  }

  private static boolean flag(Map<String, List<String>> parameters, String name) {
    return switch (single(parameters, name).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, "must be true or false");
    };
  }

  private static Set<SearchFilter> facets(Map<String, List<String>> parameters) {
    Set<SearchFilter> facets = EnumSet.noneOf(SearchFilter.class);
    for (String name : values(parameters, "facets")) {
      facets.add(
          SearchFilter.byParameter(name)
              .filter(filter -> filter.kind().isCounted())
              .orElseThrow(
                  () ->
                      invalid(
                          "facets",
                          "must be some of "
                              + SearchFilter.facets().stream()
                                  .map(SearchFilter::parameter)
                                  .collect(Collectors.joining(", ")))));
    }
    return facets;
  }

  private static Map<SearchFilter, List<String>> filters(Map<String, List<String>> parameters) {
    Map<SearchFilter, List<String>> filters = new EnumMap<>(SearchFilter.class);
    for (SearchFilter filter : SearchFilter.values()) {
      List<String> values = new ArrayList<>();
      for (String value : given(filter, parameters)) {
        values.add(checked(filter, value));
      }
      if (!values.isEmpty()) {
        filters.put(filter, values);
      }
    }
    checkOrder(filters, SearchFilter.DEPART_FROM, SearchFilter.DEPART_TO);
    checkOrder(filters, SearchFilter.PUBLISHED_FROM, SearchFilter.PUBLISHED_TO);
    return filters;
  }

  /** Names may hold commas (Washington, D.C.), so only codes are split at them. */
  private static List<String> given(SearchFilter filter, Map<String, List<String>> parameters) {
    if (!filter.kind().isTerm()) {
      return single(parameters, filter.parameter()).stream().toList();
    }
    if (filter.kind() != SearchFilter.Kind.NAME) {
      return values(parameters, filter.parameter());
    }
    List<String> values =
        parameters.getOrDefault(filter.parameter(), List.of()).stream()
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    return bounded(filter.parameter(), values);
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return bounded(
        name,
        parameters.getOrDefault(name, List.of()).stream()
            .flatMap(value -> Stream.of(value.split(",")))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList());
  }

  private static List<String> bounded(String name, List<String> values) {
    if (values.size() > MOST_VALUES) {
      throw invalid(name, "has more than " + MOST_VALUES + " values");
    }
    if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
      throw invalid(name, "has a value longer than " + LONGEST_VALUE + " characters");
    }
    return values;
  }

  private static String checked(SearchFilter filter, String value) {
    return switch (filter.kind()) {
      case NAME -> value;
      case TYPE ->
          ReportType.byId(value)
              .map(ReportType::id)
              .orElseThrow(
                  () ->
                      invalid(
                          filter.parameter(),
                          "must be one of "
                              + Stream.of(ReportType.values())
                                  .map(ReportType::id)
                                  .collect(Collectors.joining(", "))));
      case ROLE -> role(filter, value);
      case CODE -> {
        if (!CODE.matcher(value).matches()) {
          throw invalid(filter.parameter(), "must be a language code such as ko");
        }
        yield value.toLowerCase(Locale.ROOT);
      }
      case FROM -> date(filter, value, false).toString();
      case TO -> date(filter, value, true).toString();
    };
  }

  private static String role(SearchFilter filter, String value) {
    if (ROLES.contains(value)) {
      return value;
    }
    throw invalid(filter.parameter(), "must be one of " + String.join(", ", ROLES));
  }

  /** Also a month or a year, which mean their first or last day. */
  private static LocalDate date(SearchFilter filter, String value, boolean last) {
    try {
      return switch (value.length()) {
        case 4 -> last ? Year.parse(value).atMonth(12).atEndOfMonth() : Year.parse(value).atDay(1);
        case 7 -> last ? YearMonth.parse(value).atEndOfMonth() : YearMonth.parse(value).atDay(1);
        case 10 -> LocalDate.parse(value);
        default -> throw new DateTimeException("too short or too long");
      };
    } catch (DateTimeException e) {
      throw invalid(filter.parameter(), "must be a date such as 2025-11-06, 2025-11 or 2025");
    }
  }

  private static void checkOrder(
      Map<SearchFilter, List<String>> filters, SearchFilter from, SearchFilter to) {
    if (filters.containsKey(from)
        && filters.containsKey(to)
        && filters.get(from).getFirst().compareTo(filters.get(to).getFirst()) > 0) {
      throw invalid(from.parameter(), "is later than " + to.parameter());
    }
  }

  private static StageException invalid(String parameter, String why) {
    return new StageException(FailureCode.INVALID_QUERY, parameter + " " + why);
  }
}
