package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Driver's licence numbers: region code or name, year, serial, check: 2-2-6-2 digits. */
final class Licences implements Detector {

  private static final String REGION =
      "(?:서울|부산|경기남부|경기북부|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)[ ]?";
  private static final String REST =
      Forms.digits(2)
          + "(SEP)"
          + Forms.digits(6)
          + "(SEP)"
          + Forms.digits(2)
          + "(?![0-9])(?!-[0-9])";
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<![0-9])(?<![0-9][-.])(?:(?:1[1-9]|2[0-8])"
              + Forms.SIGN
              + "|"
              + REGION
              + "(?:[-.·][ ]?)?)"
              + REST.replace("(SEP)", Forms.SIGN));
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<![0-9])(?:(?:1[1-9]|2[0-8])(?:"
              + Forms.GAP
              + ")?|"
              + REGION
              + "(?:[-.·][ ]?)?)"
              + REST.replace("(SEP)", "(?:" + Forms.GAP + ")?"));
  private static final Pattern LABEL = Pattern.compile("(?i)면허|licen[cs]e");
  private static final int LABEL_REACH = 40;

  @Override
  public List<Find> find(Reading reading) {
    List<Find> finds = new ArrayList<>();
    Matcher signed = SIGNED.matcher(reading.digits());
    while (signed.find()) {
      if (labelled(reading, signed.start())
          || !Forms.ofAThing(reading, signed.start(), signed.end())) {
        finds.add(new Find(signed.start(), signed.end(), Kind.DRIVER_LICENCE));
      }
    }
    Matcher said = LABELLED.matcher(reading.digits());
    while (said.find()) {
      if (labelled(reading, said.start())) {
        finds.add(new Find(said.start(), said.end(), Kind.DRIVER_LICENCE));
      }
    }
    return finds;
  }

  private static boolean labelled(Reading reading, int start) {
    return LABEL.matcher(reading.before(start, LABEL_REACH)).find();
  }
}
