package kr.bogoseo.enrich.tag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;

/** A Latin name goes on over its legal form and over the school of a university. */
final class FullForms {

  private static final Pattern LEGAL =
      Pattern.compile(
          "^,?[ ](?:Inc|Corp|Ltd|Co|LLC|LLP|PLC|plc|GmbH|AG|S\\.A|NV|BV)(?![A-Za-z])\\.?(?:,?[ ]Ltd\\.?)?|^[ ][A-Z]{2,3},[ ]Inc(?![A-Za-z])\\.?|^[ ](?:Corporation|Company|Incorporated|Limited)(?![A-Za-z])");
  private static final Pattern SCHOOL =
      Pattern.compile(
          "^[ ](?:School|College|Faculty|Department) of [A-Z][a-z]+(?: (?:and |of )?[A-Z][a-z]+){0,3}");

  private static final Pattern HALL =
      Pattern.compile("^\\s{0,3}(?:대학교|대학|대)(?![가-힣])|^\\s{0,3}(?:대학교|대학|대)(?=(?<rest>[가-힣]+))");

  private FullForms() {}

  /** The name with what belongs to it. */
  static ClusterRule.Chosen extend(String text, ClusterRule.Chosen name) {
    Tag.Type type = name.reading().entry().type();
    int end = name.candidate().end();
    if (type != Tag.Type.ORGANIZATION || end == 0) {
      return name;
    }
    String after = text.substring(end, Math.min(text.length(), end + 60));
    Matcher hall = HALL.matcher(after);
    boolean university = name.reading().entry().name().kind().equals("university");
    if (university && !closed(text, name) && hall.find() && ends(hall)) {
      return longer(name, hall.end());
    }
    if (text.charAt(end - 1) > 'z') {
      return name;
    }
    Matcher legal = LEGAL.matcher(after);
    Matcher school = SCHOOL.matcher(after);
    int more = legal.find() ? legal.end() : 0;
    if (more == 0 && name.reading().entry().name().kind().equals("university") && school.find()) {
      more = school.end();
    }
    return more == 0 ? name : longer(name, more);
  }

  /** 하버드대학교 needs no second 대학. */
  private static boolean closed(String text, ClusterRule.Chosen name) {
    String surface = text.substring(name.candidate().start(), name.candidate().end());
    // Letters do with the noun or without: MIT, MIT 대학.
    boolean letters = surface.chars().noneMatch(Character::isLowerCase) && surface.charAt(0) <= 'Z';
    return letters || surface.endsWith("대") || surface.contains("대학");
  }

  private static boolean ends(Matcher hall) {
    String rest = hall.group("rest");
    return rest == null || Particles.isEnding(rest);
  }

  private static ClusterRule.Chosen longer(ClusterRule.Chosen name, int more) {
    Candidate c = name.candidate();
    return new ClusterRule.Chosen(
        new Candidate(c.start(), c.end() + more, c.readings()), name.reading(), name.confidence());
  }
}
