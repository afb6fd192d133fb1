package kr.bogoseo.enrich.summary;

import java.util.regex.Pattern;

/**
 * Whether a sentence may stand in a summary at all: a whole sentence of its own, no greeting, no
 * contact, no notice about the paper itself, no remains of a table.
 */
final class Fitness {

  private static final int SHORTEST = 20;
  private static final int LONGEST = 400;
  private static final Pattern END =
      Pattern.compile(
          "(?:[다요음함됨임짐]|습니다|것|추진|강화|확대|마련|필요|지원|예정|구축|개선|도입|제고|체결|논의|합의)(?:\\s?\\([^()]{1,30}\\))?[.)”\"’']*$|[.!?][\"')”’]*$");
  private static final Pattern GREETING =
      Pattern.compile(
          "안녕하|감사(?:드립|합|의\\s?말)|축하(?:드립|합|의\\s?말)|환영(?:합|의\\s?말)|반갑습니다|존경하는|고맙습니다|기원합니다|성원을?\\s?부탁|Thank you|Ladies and gentlemen",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTICE =
      Pattern.compile(
          "^\\s*[※*＊]|^\\s*주\\s?\\d*\\)|본\\s?자료(?:는|를)|저작권|무단\\s?(?:전재|복제)|Copyright|©|open.?access|Creative Commons|all rights reserved|다음과\\s?같(?:이|은)\\s?(?:공고|제출|신청)|붙임|별지\\s?(?:제|서식)|출처\\s?[:：]|자료\\s?[:：]|Received\\b.{0,40}\\b(?:Accepted|Revised)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTACT =
      Pattern.compile(
          "●{3,}|전화\\s?[:：(]|문의\\s?[:：(]|E-?mail|담당자\\s?[:：]|https?://|www\\.",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*%?");
  private static final Pattern PERCENT_RUN = Pattern.compile("(?:\\d[\\d,.]*%?[ \\t]+){3,}");

  private Fitness() {}

  static boolean fit(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && END.matcher(text).find()
        && !GREETING.matcher(text).find()
        && !NOTICE.matcher(text).find()
        && !CONTACT.matcher(text).find()
        && !table(text);
  }

  /** Mostly figures, or figures in a row: cells that lost their table. */
  private static boolean table(String text) {
    if (text.indexOf('\t') >= 0 || PERCENT_RUN.matcher(text).find()) {
      return true;
    }
    long digits = text.chars().filter(Character::isDigit).count();
    long letters = text.chars().filter(Character::isLetter).count();
    long numbers = NUMBER.matcher(text).results().count();
    return letters == 0 || digits * 2 > letters || numbers * 7 > letters;
  }
}
