package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers, Korean ones with or without country code, foreign ones with it. */
final class PhoneRule implements ValueRule {

  private static final Anchors.Before SIGNS = new Anchors.Before(List.of(), "+(");
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<![\\d-])(?:(?<cc>\\+?82)[-."
              + " )]{0,2})?\\(?(?<area>0?(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|1[016-9]|50\\d))[-."
              + " )]{1,2}(?<mid>\\d{3,4})[-. ](?<last>\\d{4})(?!\\d)");
  private static final Pattern SERVICE =
      Pattern.compile("(?<![\\d-])(?<n>1[568]\\d{2}-\\d{4})(?![\\d-])");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<![\\d+])\\+(?!82)(?<n>[1-9]\\d{0,2}(?:[-. ()]{1,2}\\d{1,5}){2,5})(?!\\d)");

  @Override
  public String name() {
    return "phone";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    Anchors anchors = days.anchors();
    anchors.digits(KOREAN, SIGNS, m -> korean(m).ifPresent(found::add));
    anchors.digits(
        SERVICE,
        Anchors.Before.NOTHING,
        m -> found.add(phone(m, "+82" + m.group("n").replace("-", ""))));
    anchors.digits(FOREIGN, SIGNS, m -> foreign(m).ifPresent(found::add));
    return found;
  }

  private static Optional<Found> korean(Matcher korean) {
    String area = korean.group("area");
    boolean domestic = korean.group("cc") == null;
    if (domestic && !area.startsWith("0")) {
      return Optional.empty();
    }
    String e164 =
        "+82"
            + (area.startsWith("0") ? area.substring(1) : area)
            + korean.group("mid")
            + korean.group("last");
    return Optional.of(phone(korean, e164));
  }

  private static Optional<Found> foreign(Matcher foreign) {
    String digits = foreign.group("n").replaceAll("\\D", "");
    boolean whole = digits.length() >= 8 && digits.length() <= 15;
    return whole ? Optional.of(phone(foreign, "+" + digits)) : Optional.empty();
  }

  private static Found phone(Matcher m, String e164) {
    return Found.of(m.start(), m.end(), "phone", Found.fields("e164", e164));
  }
}
