package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.bogoseo.contracts.document.NormalizedValue;

/**
 * The values that parts of a longer value have by themselves: the sum without the words that bound
 * it or make it approximate ({@code 약 1,500만 달러} in {@code 약 1,500만 달러 이상}), the beginning of a
 * period that goes on in the next line. Who compares with a reading of the bare words finds it;
 * each stands right behind the value it is a part of and says so.
 */
final class ValueParts {

  private static final Pattern BEFORE = Pattern.compile("^(?:(?:약|대략|최대|최소|최고|최저|약간|어림잡아|총)\\s*)+");
  private static final Pattern BEHIND =
      Pattern.compile("\\s*(?:이상|이하|미만|초과|까지|내외|안팎|가량|정도|남짓|전후)$");

  private final ValueFinder values;

  ValueParts(ValueFinder values) {
    this.values = values;
  }

  /** The values with their parts behind them. */
  List<NormalizedValue> of(List<NormalizedValue> found) {
    List<NormalizedValue> all = new ArrayList<>(found.size());
    for (NormalizedValue value : found) {
      all.add(value);
      parts(value).forEach(all::add);
    }
    return List.copyOf(all);
  }

  private Stream<NormalizedValue> parts(NormalizedValue value) {
    return switch (value.kind()) {
      case "money", "number", "percent" -> bare(value);
      case "date_range" -> lines(value);
      default -> Stream.empty();
    };
  }

  /** Without the words behind, then without those before, too. */
  private Stream<NormalizedValue> bare(NormalizedValue value) {
    String surface = value.surface();
    Matcher behind = BEHIND.matcher(surface);
    int end = behind.find() ? behind.start() : surface.length();
    Matcher before = BEFORE.matcher(surface);
    int start = before.find() ? before.end() : 0;
    return Stream.of(
            end < surface.length() ? part(value, 0, end) : Optional.<NormalizedValue>empty(),
            start > 0 ? part(value, start, end) : Optional.<NormalizedValue>empty())
        .flatMap(Optional::stream);
  }

  private Stream<NormalizedValue> lines(NormalizedValue value) {
    int line = value.surface().indexOf('\n');
    return line < 0 ? Stream.empty() : part(value, 0, line).stream();
  }

  /** A part, when all of it is one value of the same kind. */
  private Optional<NormalizedValue> part(NormalizedValue whole, int start, int end) {
    String surface = whole.surface().substring(start, end).stripTrailing();
    List<NormalizedValue> read = values.find(surface, null);
    if (read.size() != 1) {
      return Optional.empty();
    }
    NormalizedValue one = read.getFirst();
    boolean all = one.start() == 0 && one.end() == surface.length();
    return all && one.kind().equals(whole.kind())
        ? Optional.of(one.partOf(whole, whole.start() + start))
        : Optional.empty();
  }
}
