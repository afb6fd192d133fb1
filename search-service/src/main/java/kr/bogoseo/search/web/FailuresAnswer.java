package kr.bogoseo.search.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureTexts;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;
import kr.bogoseo.search.FlowDocument;
import kr.bogoseo.search.FlowStore;
import org.jspecify.annotations.Nullable;

/**
 * Failed reports.
 *
 * @param total how many there are of the stage asked for
 * @param items the latest first
 * @param byCode how many by code
 * @param nextCursor asks for the following page; null on the last
 */
record FailuresAnswer(
    long total, List<Failure> items, List<CodeCount> byCode, @Nullable String nextCursor) {

  /** A failed report and what to do. */
  record Failure(
      String id,
      Stage stage,
      FailureCode code,
      String title,
      String detail,
      Bilingual advice,
      Instant at,
      int attempts,
      String agencyId,
      String fileName) {}

  /** How many failed with a code, and what to do. */
  record CodeCount(FailureCode code, long count, Bilingual title, Bilingual advice) {}

  static FailuresAnswer of(FlowStore.FailurePage page, Locale locale) {
    return new FailuresAnswer(
        page.total(),
        page.failures().stream().flatMap(report -> failure(report, locale)).toList(),
        page.byCode().entrySet().stream().map(FailuresAnswer::count).toList(),
        page.next().map(next -> Offset.encode(next.at() + " " + next.id())).orElse(null));
  }

  static FlowStore.FailurePosition position(String cursor) {
    String[] parts = Offset.decode(cursor).split(" ", -1);
    try {
      if (parts.length == 2) {
        return new FlowStore.FailurePosition(Long.parseLong(parts[0]), parts[1]);
      }
    } catch (NumberFormatException e) {
      // refused below
    }
    throw Offset.invalid();
  }

  private static Stream<Failure> failure(FlowDocument report, Locale locale) {
    return Optional.ofNullable(report.failure()).stream()
        .map(
            why ->
                new Failure(
                    report.id(),
                    why.stage(),
                    why.code(),
                    FailureTexts.title(why.code(), locale),
                    why.detail(),
                    advice(why.code()),
                    why.at(),
                    why.attempts(),
                    report.agencyId(),
                    report.fileName()));
  }

  private static CodeCount count(Map.Entry<FailureCode, Long> code) {
    Bilingual title =
        new Bilingual(
            FailureTexts.title(code.getKey(), Locale.KOREAN),
            FailureTexts.title(code.getKey(), Locale.ENGLISH));
    return new CodeCount(code.getKey(), code.getValue(), title, advice(code.getKey()));
  }

  private static Bilingual advice(FailureCode code) {
    return new Bilingual(
        FailureTexts.advice(code, Locale.KOREAN), FailureTexts.advice(code, Locale.ENGLISH));
  }
}
