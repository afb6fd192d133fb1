package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Driver's licence numbers: region code or name, year, serial, check: 2-2-6-2 digits. */
final class Licences implements Detector {

  private static final String REGION =
      "(?:서울|부산|경기남부|경기북부|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)[ ]?";

  /** What the names of {@link #REGION} begin with, and how far the longest and its sign reach. */
  private static final String REGION_FIRST = "서부경강충전제대인광울";

  private static final int REGION_REACH = 7;
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
    BitSet starts = starts(reading);
    Scan signed = new Scan(SIGNED, reading.digits(), starts);
    while (signed.find()) {
      if (labelled(reading, signed.start())
          || !Forms.ofAThing(reading, signed.start(), signed.end())) {
        finds.add(new Find(signed.start(), signed.end(), Kind.DRIVER_LICENCE));
      }
    }
    Scan said = new Scan(LABELLED, reading.digits(), starts);
    while (said.find()) {
      if (labelled(reading, said.start())) {
        finds.add(new Find(said.start(), said.end(), Kind.DRIVER_LICENCE));
      }
    }
    return finds;
  }

  /** Numbers, and names of regions right before one. */
  private static BitSet starts(Reading reading) {
    BitSet starts = (BitSet) reading.numbers().clone();
    BitSet numbers = reading.numbers();
    for (int at = numbers.nextSetBit(0); at >= 0; at = numbers.nextSetBit(at + 1)) {
      for (int from = Math.max(0, at - REGION_REACH); from < at; from++) {
        if (Places.isOne(reading.digits(), from, REGION_FIRST)) {
          starts.set(from);
        }
      }
    }
    return starts;
  }

  private static boolean labelled(Reading reading, int start) {
    return LABEL.matcher(reading.before(start, LABEL_REACH)).find();
  }
}
