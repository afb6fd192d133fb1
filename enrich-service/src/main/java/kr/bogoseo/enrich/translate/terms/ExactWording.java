package kr.bogoseo.enrich.translate.terms;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RegisteredName;
import kr.bogoseo.enrich.Wording;

/** Values and names in English, exactly; into Korean only names are locked. */
public final class ExactWording implements Wording {

  private final NameWording names;

  /**
   * Wording by the registry.
   *
   * @param names looks a registry entry up by id
   */
  public ExactWording(Function<String, Optional<RegisteredName>> names) {
    this.names = new NameWording(names);
  }

  @Override
  public Optional<String> ofName(Tag tag, String to) {
    return switch (to) {
      case "ko" -> Optional.of(tag.ko());
      case "en" -> Optional.of(names.english(tag));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<String> ofValue(NormalizedValue value, String to) {
    if (!to.equals("en")) {
      return Optional.empty();
    }
    return switch (value.kind()) {
      case "date" -> date(value);
      case "date_range" -> dates(value);
      case "duration" -> DurationWording.of(value);
      case "money", "percent", "number", "area" -> QuantityWording.of(value);
      case "country" -> country(value);
      default -> Optional.empty();
    };
  }

  private static Optional<String> date(NormalizedValue value) {
    return Fields.text(value, "date")
        .map(iso -> DateWording.date(iso, value.surface()))
        .map(d -> value.surface().endsWith("까지") ? "until " + d : d);
  }

  private static Optional<String> dates(NormalizedValue value) {
    return Fields.text(value, "start")
        .map(
            start ->
                Fields.text(value, "end")
                    .map(end -> DateWording.range(start, end, value.surface()))
                    .orElseGet(() -> "since " + DateWording.date(start)));
  }

  private static Optional<String> country(NormalizedValue value) {
    if (!(value.value().get("code") instanceof Iterable<?> codes)) {
      return Optional.empty();
    }
    StringBuilder names = new StringBuilder();
    for (Object code : codes) {
      names.append(names.isEmpty() ? "" : "-").append(shortName(String.valueOf(code)));
    }
    return Optional.of(names.toString());
  }

  private static String shortName(String code) {
    return switch (code) {
      case "KR" -> "Korea";
      case "US" -> "US";
      case "GB" -> "UK";
      default -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    };
  }
}
