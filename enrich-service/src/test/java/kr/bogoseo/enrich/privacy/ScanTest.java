package kr.bogoseo.enrich.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScanTest {

  private static final String LETTERS = "0123-. \n가나(a";
  private static final int TEXTS = 5_000;
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9])[0-9]{2,3}[-. ]?\\n?[0-9]{1,2}(?![0-9])");

  @Test
  void findsWhatAskingEverywhereFinds() {
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = made(random);
      List<String> everywhere = everywhere(text);
      found += everywhere.size();
      assertThat(scanned(text, Places.numbers(text))).as(text).isEqualTo(everywhere);
    }
    assertThat(found).isGreaterThan(TEXTS / 2);
  }

  @Test
  void placesWhereNothingBeginsDoNoHarm() {
    String text = "가 12-3 나";
    BitSet all = new BitSet();
    all.set(0, text.length());

    assertThat(scanned(text, all)).isEqualTo(everywhere(text)).containsExactly("2 12-3");
  }

  @Test
  void seesWhatStandsBeforeAPlace() {
    BitSet within = new BitSet();
    within.set(1);

    assertThat(scanned("1234", within)).isEmpty();
  }

  private static String made(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 5 + random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static List<String> everywhere(String text) {
    List<String> found = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      found.add(m.start() + " " + m.group());
    }
    return found;
  }

  private static List<String> scanned(String text, BitSet starts) {
    List<String> found = new ArrayList<>();
    Scan scan = new Scan(NUMBER, text, starts);
    while (scan.find()) {
      found.add(scan.start() + " " + scan.group());
    }
    return found;
  }
}
