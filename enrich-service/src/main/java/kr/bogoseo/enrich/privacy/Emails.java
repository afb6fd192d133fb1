package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses, also with blanks, line breaks, misread signs, and the at sign in words. */
final class Emails implements Detector {

  private static final String TOP =
      "(?:go|or|ac|co|re|ne|pe|kr|com|net|org|edu|gov|mil|int|io|ai|me|eu|uk|us|de|fr|jp|cn|sg|ch|nl|at|se|dk|ca|au|tw|hk|it|es|be|fi|no|info|biz)";
  private static final String LOCAL = "[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9_%+-])?";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

  /** Labels joined by plain dots, or by noise in front of what ends names. */
  private static final String DOMAIN =
      LABEL
          + "(?:\\n"
          + LABEL
          + ")?(?:\\.[A-Za-z][A-Za-z0-9-]+|[ ]?\\n?[.,·][ ]?\\n?"
          + TOP
          + "(?![A-Za-z]))+";

  private static final Pattern WITH_SIGN =
      Pattern.compile("(" + LOCAL + ")[ ]?\\n?(?:@|＠)[ ]?\\n?" + DOMAIN);
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)("
              + LOCAL
              + ")[ ]?(?:[(\\[{<][ ]?(?:at|@|골뱅이)[ ]?[)\\]}>]|골뱅이|[©®ⓐ＠])[ ]?"
              + LABEL
              + "(?:[ ]?(?:\\.|[(\\[]dot[)\\]])[ ]?[A-Za-z]{2,})+");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:e-?mail|메일|이메일|전자우편|@)[ ]?[:：)]?[ ]?("
              + LOCAL
              + ") at ("
              + LABEL
              + "(?:\\.[A-Za-z]{2,})+)");

  /** Nothing but an address ends like this after the word. */
  private static final Pattern KOREAN =
      Pattern.compile(
          "("
              + LOCAL
              + ") at (?:"
              + LABEL
              + "\\.){0,2}(?:korea|"
              + LABEL
              + "\\.(?:go|or|re|ac|co|ne))\\.kr(?![A-Za-z])");

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    for (Pattern pattern : List.of(WITH_SIGN, IN_WORDS, LABELLED, KOREAN)) {
      Matcher m = pattern.matcher(reading.text());
      while (m.find()) {
        finds.add(new Find(m.start(1), m.end(), Kind.EMAIL));
      }
    }
    return finds;
  }
}
