package kr.bogoseo.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.document.NormalizedValue;

/** About when a report was written, as far as the names of bodies of that time are concerned. */
final class ReportDay {

  /** Covers and letterheads state the day; further in, dates are of what is reported. */
  private static final int COVER = 3000;

  private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

  private ReportDay() {}

  /**
   * The last whole day the beginning of the document names, unless it lies after the report came
   * in; nothing when it names none.
   */
  static Optional<LocalDate> of(Submission submission, List<NormalizedValue> values) {
    LocalDate received = submission.receivedAt().atZone(KOREA).toLocalDate();
    return last(values, received);
  }

  /** The same for a text of which nothing else is known. */
  static Optional<LocalDate> last(List<NormalizedValue> values, LocalDate until) {
    return values.stream()
        .filter(value -> value.start() < COVER)
        .flatMap(ReportDay::days)
        .filter(day -> !day.isAfter(until))
        .max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> days(NormalizedValue value) {
    return Stream.of("date", "start", "end", "at")
        .map(field -> value.value().get(field))
        .filter(iso -> iso instanceof String text && text.length() >= 10)
        .flatMap(iso -> day(iso.toString().substring(0, 10)).stream());
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
