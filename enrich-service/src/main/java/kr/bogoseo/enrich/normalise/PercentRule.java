package kr.bogoseo.enrich.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages and percentage points, single or as a range. */
final class PercentRule implements ValueRule {

  private static final Pattern PERCENT =
      Pattern.compile(
          Bounds.PREFIX
              + "(?<![\\d.,])(?<minus>[-△▲])?(?:(?<low>\\d+(?:\\.\\d+)?)[ ]?%?[ ]?[~-]["
              + " ]?)?(?<v>\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?)[ ]?(?<unit>%["
              + " ]?(?:p(?![a-z])|포인트)?|퍼센트(?:[ ]?포인트)?|프로(?![가-힣])|percent(?:age points)?)"
              + "(?:(?<more>여))?"
              + Bounds.SUFFIX);

  @Override
  public String name() {
    return "percent";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    if (!hasPercent(text)) {
      return found;
    }
    days.anchors()
        .digits(PERCENT, new Anchors.Before(Bounds.WORDS, "-△▲"), m -> found.add(found(m)));
    return found;
  }

  private static boolean hasPercent(String text) {
    return text.indexOf('%') >= 0
        || text.contains("퍼센트")
        || text.contains("percent")
        || text.contains("프로");
  }

  private static Found found(Matcher m) {
    String pre = Bounds.text(m.group("pre"));
    String post = Bounds.text(m.group("post"));
    BigDecimal number = number(m.group("v"));
    Map<String, Object> value;
    if (m.group("low") != null) {
      value = Found.fields("min", number(m.group("low")), "max", number);
    } else {
      value = Found.fields("value", m.group("minus") == null ? number : number.negate());
    }
    value.putAll(Found.fields("bound", Bounds.of(pre, post).orElse(null)));
    String unit = m.group("unit");
    if (unit.contains("p") && !unit.equals("percent") || unit.contains("포인트")) {
      value.put("unit", "percentage_point");
    }
    int blank = pre.length() - pre.stripLeading().length();
    return Found.of(m.start() + blank, m.end() - Bounds.trailing(post), "percent", value);
  }

  private static BigDecimal number(String digits) {
    return Numerals.plain(new BigDecimal(digits.replace(",", "")));
  }
}
