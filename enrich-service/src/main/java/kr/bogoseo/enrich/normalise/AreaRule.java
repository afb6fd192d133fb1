package kr.bogoseo.enrich.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Areas of any unit, in square metres. */
final class AreaRule implements ValueRule {

  private static final Pattern AREA =
      Pattern.compile(
          Bounds.PREFIX
              + Numerals.NO_NUMBER_BEFORE
              + "(?:(?<low>"
              + Numerals.NUMBER
              + ")[ ]?~[ ]?)?(?<v>"
              + Numerals.NUMBER
              + "|수?[천만])(?:[ ]?(?<more>여))?(?:[ ]?(?<scale>million|billion))?"
              + Numerals.S
              + "(?=[㎢k제평헥h㎡m스sSf에애acr아])(?:(?<km>㎢|km²|km2|제곱[ ]?킬로미터|평방["
              + " ]?킬로미터)|(?<ha>헥타르|헥타아르|ha(?![A-Za-z])|hectares?)|(?<m>㎡|m²|m2|m["
              + " ]?<sup>2</sup>|제곱[ ]?미터|평방[ ]?미터|square met(?:er|re)s?)|(?<ft>(?:평방|제곱|스퀘어)["
              + " ]?피트|sq\\.?[ ]?f(?:ee)?t|sqft|sqf|SF(?![A-Za-z])|ft²|ft2|square"
              + " (?:feet|foot))|(?<mi>(?:평방|제곱|스퀘어)[ ]?마일|square miles?|mi²)"
              + "|(?<ac>에이커|애이커|에이크|에어커|acres?)|(?<py>평(?![가균생양창택일등상화판면소방범형]))|(?<are>아르(?![가-힣])))"
              + Bounds.SUFFIX);
  private static final Map<String, BigDecimal> SQUARE_METRES =
      Map.of(
          "km",
          BigDecimal.valueOf(1_000_000),
          "ha",
          BigDecimal.valueOf(10_000),
          "m",
          BigDecimal.ONE,
          "ft",
          new BigDecimal("0.09290304"),
          "mi",
          new BigDecimal("2589988.110336"),
          "ac",
          new BigDecimal("4046.8564224"),
          "py",
          new BigDecimal("3.3058"),
          "are",
          BigDecimal.valueOf(100));

  @Override
  public String name() {
    return "area";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    Anchors.Before before = new Anchors.Before(Bounds.WORDS, "");
    days.anchors().digits(AREA, before, m -> area(m).ifPresent(found::add));
    days.anchors().words(AREA, before, m -> area(m).ifPresent(found::add));
    return found;
  }

  private static Optional<Found> area(Matcher m) {
    Optional<Numerals.Read> read = Numerals.read(m.group("v"));
    Optional<BigDecimal> factor =
        SQUARE_METRES.entrySet().stream()
            .filter(entry -> m.group(entry.getKey()) != null)
            .map(Map.Entry::getValue)
            .findFirst();
    if (read.isEmpty() || factor.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal scale =
        switch (Bounds.text(m.group("scale"))) {
          case "million" -> BigDecimal.valueOf(1_000_000);
          case "billion" -> BigDecimal.valueOf(1_000_000_000);
          default -> BigDecimal.ONE;
        };
    String pre = Bounds.text(m.group("pre"));
    String post = Bounds.text(m.group("post"));
    BigDecimal metres = read.get().value().multiply(scale).multiply(factor.get());
    Map<String, Object> value = Found.fields("value", Numerals.plain(metres), "unit", "m2");
    Optional<BigDecimal> low =
        Optional.ofNullable(m.group("low"))
            .flatMap(Numerals::read)
            .map(smaller -> Numerals.plain(smaller.value().multiply(scale).multiply(factor.get())));
    if (low.isPresent()) {
      value = Found.fields("min", low.get(), "max", Numerals.plain(metres), "unit", "m2");
    }
    Optional<String> bound = Bounds.of(pre, post);
    if (bound.isPresent()) {
      value.put("bound", bound.get());
    }
    int blank = pre.length() - pre.stripLeading().length();
    Found found = Found.of(m.start() + blank, m.end() - Bounds.trailing(post), "area", value);
    return Optional.of(read.get().suspect().map(found::suspect).orElse(found));
  }
}
