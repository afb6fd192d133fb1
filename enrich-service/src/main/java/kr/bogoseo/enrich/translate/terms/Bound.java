package kr.bogoseo.enrich.translate.terms;

import kr.bogoseo.contracts.document.NormalizedValue;

/** The words that make a quantity a bound, an approximation or a total. */
final class Bound {

  private Bound() {}

  /**
   * Puts them before a quantity: {@code 약 … 이상} more than about, {@code 이상} at least, {@code …여}
   * some, {@code 이하} no more than, {@code 최대} up to.
   */
  static String of(NormalizedValue value, String words) {
    String surface = value.surface();
    String bound = Fields.text(value, "bound").orElse("");
    boolean about =
        surface.matches("(?s)(?:총[ ]?)?(?:약|대략).*|.*(?:내외|안팎|가량|정도|남짓|전후)")
            || Boolean.TRUE.equals(value.value().get("approximate")) && !more(surface);
    String plain = about ? "about " + words : words;
    String said =
        switch (bound) {
          case "gte" ->
              more(surface) && !surface.contains("이상")
                  ? (about ? "about " : "some ") + words
                  : about ? "more than about " + words : "at least " + words;
          case "lte" ->
              surface.contains("최대") || surface.contains("최고")
                  ? "up to " + words
                  : "no more than " + words;
          case "lt" -> "less than " + words;
          case "gt" -> "more than " + words;
          case "until" -> "up to " + words;
          default -> plain;
        };
    if (surface.startsWith("총")) {
      return "a total of " + said;
    }
    if (surface.startsWith("연 ") || surface.matches("연\\d.*")) {
      return said + " a year";
    }
    return surface.startsWith("월 ") ? said + " a month" : said;
  }

  /** {@code 40여 명}: a little more than forty. */
  private static boolean more(String surface) {
    return surface.matches("(?s).*\\d[\\d,.]*[ ]?[십백천만억조]*[ ]?여.*");
  }
}
