package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums in a currency whose name several countries share, without the country: {@code 2억 크로네} in a
 * text on Denmark. Nothing is read where the text names two of them, or none.
 */
final class SharedCurrencyRule implements ValueRule {

  /** Names that several countries' money has. */
  private static final Map<String, Map<String, String>> SHARED_NAMES =
      Map.of(
          "크로네", Map.of("덴마크", "DKK", "노르웨이", "NOK"),
          "루피", Map.of("인도 ", "INR", "파키스탄", "PKR", "네팔", "NPR", "스리랑카", "LKR"),
          "페소", Map.of("멕시코", "MXN", "필리핀", "PHP", "칠레", "CLP", "아르헨티나", "ARS", "콜롬비아", "COP"));

  private static final Pattern SHARED =
      Pattern.compile(
          Bounds.PREFIX
              + Numerals.NO_NUMBER_BEFORE
              + "(?<amount>"
              + Numerals.NUMBER
              + ")[ ]?(?<name>크로네|루피|페소)(?![가-힣]{3})");

  @Override
  public String name() {
    return "shared-currency";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    days.anchors()
        .digits(
            SHARED,
            new Anchors.Before(Bounds.WORDS, ""),
            m -> shared(m, text).ifPresent(found::add));
    return found;
  }

  /** The currency of the only country the text names that has one of this name. */
  private static Optional<Found> shared(Matcher m, String text) {
    Map<String, String> countries = SHARED_NAMES.getOrDefault(m.group("name"), Map.of());
    List<String> codes =
        countries.entrySet().stream()
            .filter(country -> text.contains(country.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return codes.size() != 1
        ? Optional.empty()
        : Numerals.read(m.group("amount"))
            .map(
                read ->
                    Found.of(
                        m.start("amount"),
                        m.end("name"),
                        "money",
                        Found.fields(
                            "amount",
                            read.value(),
                            "currency",
                            codes.getFirst(),
                            "approximate",
                            Bounds.approximate(Bounds.text(m.group("pre")), ""),
                            "bound",
                            null)));
  }
}
