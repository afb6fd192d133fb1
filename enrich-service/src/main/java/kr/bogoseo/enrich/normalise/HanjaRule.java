package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hanja in Korean prose and how they are read. */
final class HanjaRule implements ValueRule {

  private static final Pattern HANJA = Pattern.compile("[\\u4E00-\\u9FFF\\uF900-\\uFAFF]{1,8}");

  /** Marks that official prose uses alone. */
  private static final Map<String, String> MARKS = marks();

  private final Function<String, Optional<String>> reading;

  HanjaRule(Function<String, Optional<String>> reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "hanja";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    Matcher m = HANJA.matcher(text);
    while (m.find()) {
      Optional<String> hangul =
          Optional.ofNullable(MARKS.get(m.group())).or(() -> reading.apply(m.group()));
      hangul
          .or(() -> bySign(m.group()))
          .ifPresent(
              read ->
                  found.add(Found.of(m.start(), m.end(), "hanja", Found.fields("hangul", read))));
    }
    return found;
  }

  private static Optional<String> bySign(String signs) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < signs.length(); i++) {
      String one = MARKS.get(signs.substring(i, i + 1));
      if (one == null) {
        return Optional.empty();
      }
      read.append(one);
    }
    return Optional.of(read.toString());
  }

  private static Map<String, String> marks() {
    java.util.HashMap<String, String> marks = new java.util.HashMap<>();
    String table =
        "社사美미日일中중英영佛불獨독伊이加가濠호印인泰태臺대台대韓한北북南남西서東동前전現현故고新신舊구對대比비等등外외內내各각年년"
            + "月월末말甲갑乙을同동大대小소長장院원道도市시郡군側측者자的적化화學학法법人인國국軍군黨당女여男남高고初초非비反반親친"
            + "無무有유元원金금木목水수火화土토全전總총副부正정上상下하左좌右우先선後후間간史사";
    for (int i = 0; i + 1 < table.length(); i += 2) {
      marks.put(table.substring(i, i + 1), table.substring(i + 1, i + 2));
    }
    return Map.copyOf(marks);
  }
}
