package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms personal data take in Korean documents. */
final class PersonalDataPatterns {

  /**
   * A find.
   *
   * @param start in the text
   * @param end exclusive
   * @param kind {@code resident_number}, {@code phone}, {@code email}, {@code passport}, {@code
   *     card}
   */
  record Find(int start, int end, String kind) {}

  private static final Pattern RESIDENT =
      Pattern.compile(
          "(?<!\\d)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ ]?[-–][ ]?[1-8]\\d{6}(?!\\d)");
  private static final Pattern CARD =
      Pattern.compile("(?<![\\d-])\\d{4}([- ])\\d{4}\\1\\d{4}\\1\\d{4}(?![\\d-])");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d-])(?:\\+?82[-. )]{0,2})?\\(?0?(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|1[016-9]|50\\d)[-. )–]{1,2}\\d{3,4}[-. –]\\d{4}(?:[ ]?[~,/][ ]?\\d{1,4})?(?!\\d)"
              + "|(?<![\\d+])\\+[1-9]\\d{0,2}(?:[-. ()]{1,2}\\d{1,5}){2,5}(?!\\d)"
              + "|(?<!\\d)01[016-9]\\d{7,8}(?!\\d)");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9._%+-]+[ ]?@[ ]?[A-Za-z0-9-]+(?:[ ]?\\.[ ]?[A-Za-z]{2,}){1,3}"
              + "|[A-Za-z0-9._%+-]+[ ]?(?:\\(at\\)|\\[at\\]| at )[ ]?[A-Za-z0-9-]+(?:\\.[A-Za-z]{2,}){1,3}");
  private static final Pattern PASSPORT =
      Pattern.compile("(?<![A-Z0-9])(?:[MSRODG]\\d{8}|[MSRODG]\\d{3}[A-Z]\\d{4})(?![A-Z0-9])");

  private PersonalDataPatterns() {}

  /** Everything found, by start, without overlaps. */
  static List<Find> find(String text) {
    List<Find> all = new ArrayList<>();
    each(RESIDENT, text, "resident_number", all);
    each(CARD, text, "card", all);
    each(EMAIL, text, "email", all);
    each(PASSPORT, text, "passport", all);
    each(PHONE, text, "phone", all);
    List<Find> kept = new ArrayList<>();
    for (Find find : all) {
      boolean free = kept.stream().noneMatch(k -> k.start() < find.end() && find.start() < k.end());
      boolean real = !find.kind().equals("card") || checksum(text, find);
      boolean phone = !find.kind().equals("phone") || phone(text, find);
      if (free && real && phone) {
        kept.add(find);
      }
    }
    kept.sort(Comparator.comparingInt(Find::start));
    return kept;
  }

  private static void each(Pattern pattern, String text, String kind, List<Find> all) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      all.add(new Find(m.start(), m.end(), kind));
    }
  }

  /** Domestic numbers start with a zero; without one and without a country code it is no phone. */
  private static boolean phone(String text, Find find) {
    String number = text.substring(find.start(), find.end());
    return number.contains("+")
        || number.startsWith("82")
        || number.replaceFirst("^\\(", "").startsWith("0");
  }

  /** The check digit of card numbers (Luhn), so that a code of that form is left alone. */
  private static boolean checksum(String text, Find find) {
    String digits = text.substring(find.start(), find.end()).replaceAll("\\D", "");
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
