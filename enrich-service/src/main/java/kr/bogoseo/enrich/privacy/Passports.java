package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Passport numbers: a letter and eight digits, since 2021 a letter among the digits; with a label
 * also two letters and seven digits, blanks, and misread digits.
 */
final class Passports implements Detector {

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<![A-Za-z0-9-])(?:[MSRODGT][0-9]{8}|[MSRODGT][0-9]{3}[A-Z][0-9]{4})(?![A-Za-z0-9])(?!-[0-9A-Z])");
  private static final String DIGIT = "[0-9OoQIl|SsBZb]";
  private static final String NEXT = Forms.GLUE + DIGIT;
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Z](?:-?(?:"
              + NEXT
              + "){8}|-?(?:"
              + NEXT
              + "){3}"
              + Forms.GLUE
              + "[A-Z](?:"
              + NEXT
              + "){4}|[A-Z]-?(?:"
              + NEXT
              + "){7})(?![A-Za-z0-9])");
  private static final Pattern LABEL = Pattern.compile("(?i)여[ ]?권|passport|旅券");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$|^[A-Z](?:199|20[0-3])[0-9]");

  /** Other countries' numbers are told by their label alone. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)(?:여권[ ]?번호|passport[ ]?(?:no\\.?|number))[ ]?[:：]?[ ]?([A-Z]{0,2}[0-9]{7,9})(?![0-9])");

  private static final Pattern COMMON =
      Pattern.compile(
          "[MSR]" + DIGIT + "(?:" + DIGIT + "{7}|" + DIGIT + "{2}[A-Z]" + DIGIT + "{4})");
  private static final Pattern BREAK = Pattern.compile("[ \\t\\n]+");
  private static final int REAL_DIGITS = 4;
  private static final int LABEL_REACH = 40;

  /** From the start of the number: its own length and a bracket. */
  private static final int LABEL_AFTER = 16;

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    String text = reading.text();
    Scan plain = new Scan(PLAIN, text, Places.where(text, i -> plainStart(text, i)));
    while (plain.find()) {
      boolean dated = DATE.matcher(plain.group()).find();
      if (labelled(reading, plain.start())
          || (!dated && !Forms.ofAThing(reading, plain.start(), plain.end()))) {
        finds.add(new Find(plain.start(), plain.end(), Kind.PASSPORT));
      }
    }
    Scan foreign = new Scan(FOREIGN, text, Places.where(text, i -> Places.isOne(text, i, "여pP")));
    while (foreign.find()) {
      finds.add(new Find(foreign.start(1), foreign.end(1), Kind.PASSPORT));
    }
    Scan said = new Scan(LABELLED, text, Places.where(text, i -> labelledStart(text, i)));
    while (said.find()) {
      if (labelled(reading, said.start()) || likely(reading, said)) {
        long real = said.group().chars().filter(Character::isDigit).count();
        if (real >= REAL_DIGITS) {
          finds.add(new Find(said.start(), said.end(), Kind.PASSPORT));
        }
      }
    }
    return finds;
  }

  private static boolean plainStart(String text, int at) {
    return Places.isOne(text, at, "MSRODGT") && Places.isDigit(text, at + 1);
  }

  private static boolean labelledStart(String text, int at) {
    char c = text.charAt(at);
    return c >= 'A' && c <= 'Z' && (at == 0 || !Places.isAlphanumeric(text.charAt(at - 1)));
  }

  /** Broken or misread once, but of the form and with the letter nearly all passports have. */
  private static boolean likely(Reading reading, Scan m) {
    String surface = m.group();
    String joined = surface.replaceAll("[ \\t\\n]+", "");
    return COMMON.matcher(joined).matches()
        && BREAK.matcher(surface).results().count() <= 1
        && !DATE.matcher(joined).find()
        && !Forms.ofAThing(reading, m.start(), m.end());
  }

  private static boolean labelled(Reading reading, int start) {
    return LABEL.matcher(reading.before(start, LABEL_REACH)).find()
        || LABEL.matcher(reading.after(start, LABEL_AFTER)).find();
  }
}
