package kr.bogoseo.enrich.tag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;

/** A Latin name goes on over its legal form and over the school of a university. */
final class FullForms {

  private static final Pattern LEGAL =
      Pattern.compile(
          "^,?[ ](?:Inc|Corp|Ltd|Co|LLC|LLP|PLC|plc|GmbH|AG|S\\.A|NV|BV)(?![A-Za-z])\\.?(?:,?[ ]Ltd\\.?)?|^[ ](?:Corporation|Company|Incorporated|Limited)(?![A-Za-z])");
  private static final Pattern SCHOOL =
      Pattern.compile(
          "^[ ](?:School|College|Faculty|Department) of [A-Z][a-z]+(?: (?:and |of )?[A-Z][a-z]+){0,3}");

  private FullForms() {}

  /** The name with what belongs to it. */
  static ClusterRule.Chosen extend(String text, ClusterRule.Chosen name) {
    Tag.Type type = name.reading().entry().type();
    int end = name.candidate().end();
    if (type != Tag.Type.ORGANIZATION || end == 0 || text.charAt(end - 1) > 'z') {
      return name;
    }
    String after = text.substring(end, Math.min(text.length(), end + 60));
    Matcher legal = LEGAL.matcher(after);
    Matcher school = SCHOOL.matcher(after);
    int more = legal.find() ? legal.end() : 0;
    if (more == 0 && name.reading().entry().name().kind().equals("university") && school.find()) {
      more = school.end();
    }
    Candidate c = name.candidate();
    return more == 0
        ? name
        : new ClusterRule.Chosen(
            new Candidate(c.start(), end + more, c.readings()), name.reading(), name.confidence());
  }
}
