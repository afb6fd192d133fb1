package kr.bogoseo.enrich.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counted things: {@code 40여 명}, {@code 85,000개 이상}, {@code 27만 3,000개}, {@code 약 1/3}. */
final class NumberRule implements ValueRule {

  /** Counters and their unit; what is not listed here stays a number without a unit. */
  private static final Map<String, String> UNITS = units();

  private static final String UNIT =
      UNITS.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(NumberRule::guarded)
          .collect(Collectors.joining("|"));

  /** What a counter can begin with. */
  private static final String UNIT_FIRST =
      "(?=["
          + UNITS.keySet().stream()
              .map(unit -> unit.substring(0, 1))
              .distinct()
              .map(Pattern::quote)
              .collect(Collectors.joining())
          + "])";

  private static final Pattern COUNTED =
      Pattern.compile(
          Bounds.PREFIX
              + Numerals.NO_NUMBER_BEFORE
              + "(?<!제)(?:(?<low>"
              + Numerals.NUMBER
              + ")[ ]?[~][ ]?)?(?<v>"
              + Numerals.NUMBER
              + ")(?:[ ]?(?<more>여))?(?:"
              + Numerals.S
              + UNIT_FIRST
              + "(?<unit>"
              + UNIT
              + "))"
              + "(?:[ ]?(?<part>분량))?"
              + Bounds.SUFFIX);
  private static final Pattern BARE =
      Pattern.compile(
          Bounds.PREFIX
              + "(?<![\\d.,A-Za-z_/:'-])(?<!제[ ]?)(?<v>"
              + Numerals.NUMBER
              + ")(?:[ ]?(?<more>여))?(?![\\d,./:%A-Za-z~]*[\\d%A-Za-z~:])(?![)\\]]|[-–]\\d)"
              + Bounds.SUFFIX);
  private static final Pattern FRACTION =
      Pattern.compile(
          Bounds.PREFIX
              + "(?:(?<![\\d./])(?<n>\\d{1,2})/(?<d>[2-9]|10)(?![\\d./]|[ ]?분기)|(?<d2>\\d{1,3})["
              + " ]?분의[ ]?(?<n2>\\d{1,3}))");

  /** {@code 3할}: three tenths. */
  private static final Pattern TENTHS =
      Pattern.compile("(?<![\\d.,])(?<n>\\d)할(?:[ ]?(?<m>\\d)푼)?(?=[이은을의가에로 ]|,|$)");

  /** {@code 서른 명}, {@code 수십 개}, {@code 절반 이상}. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<tens>열|스무|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?<ones>한|두|세|네|다섯|여섯|일곱|여덟|아홉)?["
              + " ]?(?<unit>명|개|곳|가지|살|군데)(?![가-힣]{2,})|(?<some>수[십백천만])(?:[ ]?여)?["
              + " ]?(?<unit2>명|개사|개국|개|곳|건|편|종|배|만[ ]?명)(?![월년발월])|(?<half>절반))"
              + Bounds.SUFFIX);

  private static final String TENS = "열스서마쉰예일여아";
  private static final String ONES = "한두세네다여일여아";

  private static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    String table =
        "명 person,인 person,여명 person,개사 company,개 기업 company,개소 place,곳 place,개국 country,개 국가"
            + " country,개 기관 organization,개 count,건 count,회 times,차례 times,번 times,배 multiple,매"
            + " page,쪽 page,페이지 page,면 page,부 copy,권 volume,편 article,종 kind,가지 kind,대 unit,점"
            + " item,호 household,세 age,살 age,위 rank,톤 tonne,킬로그램 kg,kg kg,㎏ kg,그램 g,g g,mg mg,㎎"
            + " mg,킬로미터 km,km km,㎞ km,미터 m,m m,cm cm,㎝ cm,mm mm,㎜ mm,리터 litre,ℓ litre,L litre,mL"
            + " millilitre,ml millilitre,갤런 gallon,배럴 barrel,마일 mile,피트 foot,인치 inch,kW kW,MW MW,GW"
            + " GW,kWh kWh,MWh MWh,GWh GWh,TWh TWh,℃ celsius,GB GB,TB TB,도즈 dose,개 병상 bed,병상 bed,실"
            + " room,석 seat,팀 team,개 팀 team,개 대학 university,개교 school,억 원 krw";
    for (String entry : table.split(",")) {
      int blank = entry.lastIndexOf(' ');
      units.put(entry.substring(0, blank), entry.substring(blank + 1));
    }
    units.remove("억 원");
    return Map.copyOf(units);
  }

  /** One-syllable counters begin many words: what follows must not make them one. */
  private static String guarded(String unit) {
    String quoted = Pattern.quote(unit).replace(" ", "\\E[ ]?\\Q");
    return switch (unit) {
      case "인" -> quoted + "(?![가-힣]*[증터식공류간구]|치|도|근|정|프)";
      case "개" -> quoted + "(?![년월발선최설인편혁척])";
      case "회" -> quoted + "(?![의원사계장담])";
      case "대" -> quoted + "(?![가-힣])";
      case "부" -> quoted + "(?![가-힣]{2})";
      case "점", "면", "종", "호", "세", "실", "석", "번", "편", "매" -> quoted + "(?![가-힣]{2,})";
      case "위" -> quoted + "(?![원한해치험])";
      case "배" -> quoted + "(?![출터정분경])";
      case "명" -> quoted + "(?![칭령예])";
      case "건" -> quoted + "(?![강물설축])";
      case "m", "g", "L", "ℓ" -> quoted + "(?![A-Za-z0-9²2])";
      default -> unit.matches("[A-Za-z]+") ? quoted + "(?![A-Za-z])" : quoted;
    };
  }

  @Override
  public String name() {
    return "number";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    Anchors.Before before = new Anchors.Before(Bounds.WORDS, "");
    days.anchors().digits(COUNTED, before, m -> counted(m).ifPresent(found::add));
    days.anchors().digits(BARE, before, m -> bare(m).ifPresent(found::add));
    days.anchors().digits(FRACTION, before, m -> fraction(m).ifPresent(found::add));
    days.anchors().digits(TENTHS, before, m -> tenths(m).ifPresent(found::add));
    days.anchors().words(WORDS, before, m -> words(m).ifPresent(found::add));
    return found;
  }

  private static Optional<Found> counted(Matcher m) {
    Optional<Numerals.Read> read = Numerals.read(m.group("v"));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    String key = m.group("unit").replaceAll("\\s+", " ");
    String unit = UNITS.getOrDefault(key, UNITS.getOrDefault(key.replace(" ", ""), key));
    if (m.group("part") != null) {
      unit = "dose";
    }
    Map<String, Object> value;
    if (m.group("low") != null) {
      Optional<Numerals.Read> low = Numerals.read(m.group("low"));
      if (low.isEmpty()) {
        return Optional.empty();
      }
      value = Found.fields("min", low.get().value(), "max", read.get().value(), "unit", unit);
    } else {
      value = Found.fields("value", read.get().value(), "unit", unit);
    }
    return Optional.of(finish(m, value, read.get()));
  }

  private static Found finish(Matcher m, Map<String, Object> value, Numerals.Read read) {
    String pre = Bounds.text(m.group("pre"));
    String post = Bounds.text(m.group("post"));
    boolean approximate = Bounds.approximate(pre, post);
    Optional<String> bound = Bounds.of(pre, post);
    if (bound.isEmpty() && m.group("more") != null && !approximate) {
      bound = Optional.of("gte");
    }
    bound.ifPresent(b -> value.put("bound", b));
    int blank = pre.length() - pre.stripLeading().length();
    Found found = Found.of(m.start() + blank, m.end() - Bounds.trailing(post), "number", value);
    return read.suspect().map(found::suspect).orElse(found);
  }

  /** A number without a unit counts when its form says that it is an amount. */
  private static Optional<Found> bare(Matcher m) {
    String digits = m.group("v");
    boolean amount =
        digits.indexOf(',') >= 0 || digits.matches(".*[십백천만억조].*") || digits.length() >= 5;
    return amount
        ? Numerals.read(digits)
            .map(read -> finish(m, Found.fields("value", read.value(), "unit", null), read))
        : Optional.empty();
  }

  private static Optional<Found> tenths(Matcher m) {
    BigDecimal tenths = new BigDecimal(m.group("n")).movePointLeft(1);
    String hundredths = m.group("m");
    BigDecimal value =
        hundredths == null ? tenths : tenths.add(new BigDecimal(hundredths).movePointLeft(2));
    return Optional.of(
        Found.of(m.start(), m.end(), "number", Found.fields("value", value, "unit", null)));
  }

  private static Optional<Found> words(Matcher m) {
    Map<String, Object> value;
    if (m.group("half") != null) {
      value = Found.fields("value", new BigDecimal("0.5"), "unit", null);
    } else if (m.group("some") != null) {
      int from =
          switch (m.group("some").charAt(1)) {
            case '십' -> 20;
            case '백' -> 200;
            case '천' -> 2_000;
            default -> 20_000;
          };
      int times = m.group("unit2").startsWith("만") ? 10_000 : 1;
      String unit = m.group("unit2").replaceAll("^만[ ]?", "");
      value =
          Found.fields(
              "min",
              BigDecimal.valueOf((long) from * times),
              "max",
              BigDecimal.valueOf((long) from / 2 * 9 * times),
              "unit",
              UNITS.getOrDefault(unit, unit));
    } else {
      String tens = m.group("tens");
      int ten =
          tens.startsWith("여") ? 8 : tens.startsWith("스") ? 2 : TENS.indexOf(tens.charAt(0)) + 1;
      int number = ten * 10 + ones(m.group("ones"));
      String unit = m.group("unit");
      value =
          Found.fields(
              "value", BigDecimal.valueOf(number), "unit", UNITS.getOrDefault(unit, "count"));
    }
    String post = Bounds.text(m.group("post"));
    Bounds.of("", post).ifPresent(bound -> value.put("bound", bound));
    return Optional.of(Found.of(m.start(), m.end() - Bounds.trailing(post), "number", value));
  }

  private static int ones(@Nullable String word) {
    if (word == null) {
      return 0;
    }
    return word.equals("여덟") ? 8 : ONES.indexOf(word.charAt(0)) + 1;
  }

  private static Optional<Found> fraction(Matcher m) {
    BigDecimal n = new BigDecimal(m.group("n") != null ? m.group("n") : m.group("n2"));
    BigDecimal d = new BigDecimal(m.group("d") != null ? m.group("d") : m.group("d2"));
    if (d.signum() == 0 || n.compareTo(d) >= 0) {
      return Optional.empty();
    }
    BigDecimal value = n.divide(d, new MathContext(4, RoundingMode.HALF_UP));
    return Optional.of(
        Found.of(
            m.start(),
            m.end(),
            "number",
            Found.fields("value", Numerals.plain(value), "unit", null)));
  }
}
