package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers, Korean ones with or without country code, foreign ones with it. */
final class PhoneRule implements ValueRule {

  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<![\\d-])(?:(?<cc>\\+?82)[-. )]{0,2})?\\(?(?<area>0?(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|1[016-9]|50\\d))[-. )]{1,2}(?<mid>\\d{3,4})[-. ](?<last>\\d{4})(?!\\d)");
  private static final Pattern SERVICE =
      Pattern.compile("(?<![\\d-])(?<n>1[568]\\d{2}-\\d{4})(?![\\d-])");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<![\\d+])\\+(?!82)(?<n>[1-9]\\d{0,2}(?:[-. ()]{1,2}\\d{1,5}){2,5})(?!\\d)");

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    Matcher korean = KOREAN.matcher(text);
    while (korean.find()) {
      String area = korean.group("area");
      boolean domestic = korean.group("cc") == null;
      if (domestic && !area.startsWith("0")) {
        continue;
      }
      String e164 =
          "+82"
              + (area.startsWith("0") ? area.substring(1) : area)
              + korean.group("mid")
              + korean.group("last");
      found.add(phone(korean, e164));
    }
    Matcher service = SERVICE.matcher(text);
    while (service.find()) {
      found.add(phone(service, "+82" + service.group("n").replace("-", "")));
    }
    Matcher foreign = FOREIGN.matcher(text);
    while (foreign.find()) {
      String digits = foreign.group("n").replaceAll("\\D", "");
      if (digits.length() >= 8 && digits.length() <= 15) {
        found.add(phone(foreign, "+" + digits));
      }
    }
    return found;
  }

  private static Found phone(Matcher m, String e164) {
    return Found.of(m.start(), m.end(), "phone", Found.fields("e164", e164));
  }
}
