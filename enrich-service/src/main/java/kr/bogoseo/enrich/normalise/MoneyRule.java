package kr.bogoseo.enrich.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums of money: {@code 총 2,726억원}, {@code $1,203억}, {@code 최대 2천만 달러}, {@code USD 2.3 billion}.
 */
final class MoneyRule implements ValueRule {

  private static final String AMOUNT =
      "(?:" + Numerals.NUMBER + "|(?<![가-힣])" + Numerals.HANGUL_NUMBER + ")";
  private static final Anchors.Before BEFORE_AMOUNT = new Anchors.Before(words(), "△▲-");
  private static final Anchors.Before BEFORE_ENGLISH =
      new Anchors.Before(
          List.of(
              "about",
              "around",
              "approximately",
              "over",
              "more than",
              "up to",
              "at least",
              "nearly"),
          "");

  private static final Pattern SIGNED = Pattern.compile("(?<=[$€£¥￥₩화러A-Z][ ]|[$€£¥￥₩화러A-Z])\\d");
  private static final String MORE = "(?<more>[ ]?여)?";
  private static final String MINUS = "(?<minus>[△▲-][ ]?)?";
  private static final Pattern AFTER =
      Pattern.compile(
          Bounds.PREFIX
              + "(?:미화[ ]?)?"
              + Numerals.NO_NUMBER_BEFORE
              + MINUS
              + "(?:(?<low>"
              + AMOUNT
              + ")(?<lowCurrency>[ ]?원)?[ ]?(?:[~]|-)[ ]?)?(?<amount>"
              + AMOUNT
              + ")"
              + MORE
              + Numerals.S
              + Currencies.FIRST
              + "(?<currency>"
              + Currencies.NAMES
              + ")"
              + "(?:[ ]?(?=이|미|초|내|안|가량|정도|까지|남짓|규모|수준)|(?![가-힣]?칙))"
              + Bounds.SUFFIX);
  private static final Pattern BEFORE =
      Pattern.compile(
          Bounds.PREFIX
              + "(?<![A-Za-z])"
              + MINUS
              + "(?<currency>"
              + Currencies.SIGNS
              + ")[ ]?(?<amount>"
              + Numerals.NUMBER
              + ")"
              + MORE
              + "(?:[ ]?(?<scale>thousand|million|billion|trillion|bn|mn|[MBKmbk])(?![A-Za-z]))?"
              + Bounds.SUFFIX);
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<pre>(?:(?:about|around|approximately|over|more than|up to|at least|nearly)\\s)?)"
              + Numerals.NO_NUMBER_BEFORE
              + "(?<amount>\\d[\\d,]*(?:\\.\\d+)?)[ ]?(?<scale>thousand|million|billion|trillion)?["
              + " ]?(?<currency>(?:US |U\\.S\\."
              + " )?dollars|euros|yen|won|pounds|M\\$|M€|USD|EUR|KRW|JPY|GBP|CNY)(?![A-Za-z])",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "money";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    Consumer<Matcher> after =
        m -> money(m, Bounds.text(m.group("low")), BigDecimal.ONE).ifPresent(found::add);
    days.anchors().digits(AFTER, BEFORE_AMOUNT, after);
    days.anchors().words(AFTER, BEFORE_AMOUNT, after);
    Matcher before = BEFORE.matcher(text);
    before.useTransparentBounds(true);
    // Signs are rare: a number is asked only when the last character of one stands before it.
    days.anchors()
        .digits(
            SIGNED,
            Anchors.Before.NOTHING,
            m -> {
              int from = Math.max(0, m.start() - 16);
              before.region(from, Math.min(text.length(), m.start() + 60));
              while (before.find()) {
                if (before.start("amount") == m.start()) {
                  money(before, "", scale(Bounds.text(before.group("scale"))))
                      .ifPresent(found::add);
                }
              }
            });
    found.sort(Comparator.comparingInt(Found::start));
    if (hasLatin(text)) {
      days.anchors().digits(ENGLISH, BEFORE_ENGLISH, m -> english(m).ifPresent(found::add));
      days.anchors().digits(ENGLISH, Anchors.Before.NOTHING, m -> english(m).ifPresent(found::add));
    }
    return outliers(text, found);
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(Bounds.WORDS);
    words.add("미화");
    return words;
  }

  private static boolean hasLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'A' && text.charAt(i) <= 'z') {
        return true;
      }
    }
    return false;
  }

  private static Optional<Found> money(Matcher m, String low, BigDecimal scale) {
    Optional<Numerals.Read> read = Numerals.read(m.group("amount"));
    Optional<String> currency = Currencies.code(m.group("currency"));
    if (read.isEmpty() || currency.isEmpty()) {
      return Optional.empty();
    }
    String pre = Bounds.text(m.group("pre"));
    String post = Bounds.text(m.group("post"));
    BigDecimal size = Numerals.plain(read.get().value().multiply(scale));
    BigDecimal amount = m.group("minus") == null ? size : size.negate();
    boolean more = m.group("more") != null || m.group("amount").indexOf('여') > 0;
    boolean approximate = more || Bounds.approximate(pre, post);
    Optional<String> bound = Bounds.of(pre, post);
    var value =
        Found.fields(
            "amount",
            amount,
            "currency",
            currency.get(),
            "approximate",
            approximate,
            "bound",
            bound
                .or(() -> more && !pre.contains("약") ? Optional.of("gte") : Optional.empty())
                .orElse(null));
    if (!low.isEmpty()) {
      range(low, m.group("amount"))
          .ifPresent(
              lower -> {
                value.put("amount", lower);
                value.put("max", read.get().value());
              });
    }
    meant(m.group("amount"), read.get())
        .ifPresent(
            meant -> {
              value.put("literal", amount);
              value.put("amount", Numerals.plain(meant.multiply(scale)));
            });
    Found found =
        Found.of(m.start() + leadingBlank(pre), m.end() - Bounds.trailing(post), "money", value);
    return Optional.of(read.get().suspect().map(found::suspect).orElse(found));
  }

  /** The lower end of {@code 1,000만~2,000만} or {@code 1~2억}, which borrows the magnitude. */
  private static Optional<BigDecimal> range(String low, String high) {
    String magnitude = high.replaceAll("[\\d,.\\s]", "");
    boolean bare = low.chars().noneMatch(c -> "십백천만억조경".indexOf(c) >= 0);
    return Numerals.read(bare ? low + magnitude : low).map(Numerals.Read::value);
  }

  /**
   * {@code 57억 2,400백만}: 2,400 millions are more than the part before counts in, so that these
   * words are no way to write a number. The last magnitude word is one too many: the digits count
   * ten thousands. What the words add up to is told beside the amount.
   */
  private static Optional<BigDecimal> meant(String written, Numerals.Read read) {
    boolean slip = read.suspect().filter("parts out of order"::equals).isPresent();
    return slip && written.endsWith("백만")
        ? Numerals.read(written.substring(0, written.length() - 2) + "만")
            .filter(other -> other.suspect().isEmpty())
            .map(Numerals.Read::value)
        : Optional.empty();
  }

  private static int leadingBlank(String pre) {
    return pre.length() - pre.stripLeading().length();
  }

  private static Optional<Found> english(Matcher m) {
    Optional<Numerals.Read> read = Numerals.read(m.group("amount"));
    Optional<String> currency = Currencies.code(m.group("currency"));
    if (read.isEmpty() || currency.isEmpty()) {
      return Optional.empty();
    }
    String pre = Bounds.text(m.group("pre")).toLowerCase(Locale.ROOT).strip();
    BigDecimal scale =
        m.group("currency").startsWith("M")
            ? BigDecimal.valueOf(1_000_000)
            : scale(Bounds.text(m.group("scale")));
    return Optional.of(
        Found.of(
            m.start(),
            m.end(),
            "money",
            Found.fields(
                "amount",
                Numerals.plain(read.get().value().multiply(scale)),
                "currency",
                currency.get(),
                "approximate",
                pre.startsWith("a") && !pre.equals("at least") || pre.equals("nearly"),
                "bound",
                switch (pre) {
                  case "over", "more than" -> "gt";
                  case "up to" -> "lte";
                  case "at least" -> "gte";
                  default -> null;
                })));
  }

  private static BigDecimal scale(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "thousand", "k" -> BigDecimal.valueOf(1_000);
      case "million", "mn", "m" -> BigDecimal.valueOf(1_000_000);
      case "billion", "bn", "b" -> BigDecimal.valueOf(1_000_000_000);
      case "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> BigDecimal.ONE;
    };
  }

  /**
   * Two sums listed side by side in one clause whose sizes differ a thousandfold: one of the two
   * has the wrong magnitude word. Literal values stay.
   */
  private static List<Found> outliers(String text, List<Found> found) {
    List<Found> result = new ArrayList<>(found);
    for (int i = 0; i + 1 < result.size(); i++) {
      Found one = result.get(i);
      Found two = result.get(i + 1);
      if (two.start() <= one.end() || two.start() - one.end() > 12) {
        continue;
      }
      String between = text.substring(one.end(), two.start());
      if (!between.stripLeading().startsWith(",") || between.indexOf('.') >= 0) {
        continue;
      }
      BigDecimal first = (BigDecimal) one.value().get("amount");
      BigDecimal second = (BigDecimal) two.value().get("amount");
      boolean same =
          String.valueOf(one.value().get("currency")).equals(two.value().get("currency"));
      if (same && first != null && second != null && first.signum() > 0) {
        if (second.compareTo(first.multiply(BigDecimal.valueOf(1000))) >= 0) {
          result.set(i + 1, two.suspect("over a thousand times the sum beside it"));
        } else if (first.compareTo(second.multiply(BigDecimal.valueOf(1000))) >= 0) {
          result.set(i, one.suspect("over a thousand times the sum beside it"));
        }
      }
    }
    return result;
  }
}
