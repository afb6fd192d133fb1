package kr.bogoseo.deploy.bench.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up values of a kind. They follow the public rules of their kind and belong to nobody. */
final class MadeUp {

  private static final int[] RESIDENT = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
  private static final List<String> USERS =
      List.of("haneul.kim", "sj_park", "doyun77", "y.choi", "minjae-jung", "ohjh1985", "hansohee");
  private static final List<String> DOMAINS =
      List.of("korea.kr", "example.go.kr", "example.re.kr", "example.ac.kr", "example.com");
  private static final List<String> ROADS =
      List.of("세종대로", "오송생명로", "테헤란로", "한누리대로", "가경로", "대학로 12번길", "둔산북로");
  private static final List<String> REGIONS =
      List.of("서울특별시 강남구", "충청북도 청주시 흥덕구", "대전광역시 서구", "경기도 성남시 분당구", "세종특별자치시");
  private static final List<String> LOTS = List.of("역삼동", "가경동", "둔산동", "정자동", "봉명동");
  private static final List<String> HOUSES =
      List.of("한빛아파트", "푸른빌라", "새솔오피스텔", "가나다래미안", "무지개마을아파트");

  private final Random random;

  MadeUp(Random random) {
    this.random = random;
  }

  String of(String kind) {
    return switch (kind) {
      case "resident" -> resident(1 + random.nextInt(4), true);
      case "resident-new" -> birth(20, 23) + "-" + (3 + random.nextInt(2)) + digits(6);
      case "foreigner" -> resident(5 + random.nextInt(4), random.nextBoolean());
      case "passport-old" -> one("MSR") + digits(8).replaceFirst("^[12]", "4");
      case "passport-new" -> "M" + digits(3) + one("ABCDEFGH") + digits(4);
      case "driver" ->
          (11 + random.nextInt(16)) + "-" + digits(2) + "-" + digits(6) + "-" + digits(2);
      case "mobile" -> "010-" + from(2000, 9999) + "-" + digits(4);
      case "phone", "fax" ->
          oneOf(List.of("02", "043", "044", "031", "042", "053"))
              + "-"
              + (random.nextBoolean() ? from(200, 999) : from(2000, 8999))
              + "-"
              + digits(4);
      case "email" -> oneOf(USERS) + "@" + oneOf(DOMAINS);
      case "account" ->
          random.nextBoolean()
              ? digits(3) + "-" + digits(3) + "-" + digits(6)
              : digits(6) + "-" + digits(2) + "-" + digits(6);
      case "card" -> card();
      case "address-road" ->
          oneOf(REGIONS) + " " + oneOf(ROADS) + " " + from(1, 300) + ", " + unit();
      case "address-lot" ->
          oneOf(REGIONS)
              + " "
              + oneOf(LOTS)
              + " "
              + from(1, 900)
              + "-"
              + from(1, 30)
              + " "
              + oneOf(HOUSES)
              + " "
              + unit();
      default -> harmless(kind);
    };
  }

  private String harmless(String kind) {
    return switch (kind) {
      case "no-amount" -> amount();
      case "no-document" -> from(2019, 2026) + "-" + digits(4 + random.nextInt(3));
      case "no-date" ->
          oneOf(
              List.of(
                  from(2019, 2025) + "-0" + from(1, 9) + "-" + from(10, 28),
                  from(2019, 2025) + ". " + from(1, 12) + ". " + from(1, 28) + ". 10:30",
                  from(2019, 2025) + "." + from(10, 12) + "." + from(10, 28) + "~12.31",
                  "20240" + from(1, 9) + from(10, 28) + "-" + from(100000, 235959)));
      case "no-isbn" -> "979-11-" + digits(5) + "-" + digits(2) + "-" + digits(1);
      case "no-issn" -> from(1000, 2999) + "-" + digits(4);
      case "no-business" -> from(101, 899) + "-" + from(81, 88) + "-" + digits(5);
      case "no-corporate" -> "1" + digits(5) + "-" + digits(7);
      case "no-law" ->
          "제"
              + from(1, 90)
              + "조"
              + oneOf(List.of("", "의2"))
              + "제"
              + from(1, 9)
              + "항제"
              + from(1, 9)
              + "호";
      case "no-doi" ->
          "10." + from(1000, 9999) + "/s" + digits(5) + "-0" + digits(2) + "-" + digits(5) + "-1";
      case "no-coordinate" -> "37." + digits(6) + ", 127." + digits(6);
      case "no-statistics" -> amount() + ", " + amount() + ", " + amount();
      case "no-version" -> from(1, 9) + "." + from(10, 99) + "." + digits(3) + "." + digits(4);
      case "no-code" ->
          oneOf(
              List.of(
                  "KB-" + from(2019, 2025) + "-" + digits(4),
                  "NCT0" + digits(7),
                  from(50, 9999) + "-" + from(10, 99) + "-" + digits(1),
                  "ISO " + from(9001, 27001) + "-" + from(1, 9) + ":" + from(2010, 2024)));
      case "no-office-address" -> oneOf(REGIONS) + " " + oneOf(ROADS) + " " + from(1, 300);
      default -> throw new IllegalArgumentException("no such kind: " + kind);
    };
  }

  private String resident(int century, boolean checked) {
    String front = birth(60, 99) + century + digits(5);
    int sum = 0;
    for (int i = 0; i < RESIDENT.length; i++) {
      sum += RESIDENT[i] * (front.charAt(i) - '0');
    }
    int check = (11 - sum % 11 + (century >= 5 ? 2 : 0)) % 10;
    String whole = front + (checked ? check : random.nextInt(10));
    return whole.substring(0, 6) + "-" + whole.substring(6);
  }

  private String birth(int from, int to) {
    return String.format(Locale.ROOT, "%02d%02d%02d", from(from, to), from(1, 12), from(1, 28));
  }

  private String card() {
    String front = oneOf(List.of("4", "51", "55", "94", "62")) + digits(14);
    front = front.substring(0, 15);
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int digit = front.charAt(14 - i) - '0';
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    String whole = front + (10 - sum % 10) % 10;
    return whole.replaceAll("(....)(....)(....)(....)", "$1-$2-$3-$4");
  }

  private String unit() {
    return from(101, 119) + "동 " + from(1, 20) + "0" + from(1, 6) + "호";
  }

  private String amount() {
    return String.format(
        Locale.ROOT, "%,d", 1_000L + Math.abs(random.nextLong() % 90_000_000_000L));
  }

  private int from(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  private String digits(int n) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < n; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private String one(String letters) {
    return String.valueOf(letters.charAt(random.nextInt(letters.length())));
  }

  private String oneOf(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
