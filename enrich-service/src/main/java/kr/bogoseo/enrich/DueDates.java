package kr.bogoseo.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.document.ReportRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask for after an overseas trip, by when, for the kind of body. The rules are dated
 * data ({@code rules/trip-report-due.json}, each with its source and what of it is not verified); a
 * body of a kind no rule speaks of gets no reminder.
 */
final class DueDates {

  private static final String FILE = "/rules/trip-report-due.json";

  /**
   * A rule.
   *
   * @param bodies the kinds of registry entries it binds
   * @param returnedFrom first day of return it applies to
   * @param returnedUntil last one; absent while it is in force
   * @param days after the return
   */
  record Rule(
      String id,
      List<String> bodies,
      LocalDate returnedFrom,
      @Nullable LocalDate returnedUntil,
      int days,
      ReportRecord.Bilingual what,
      ReportRecord.Bilingual basis,
      List<String> sources,
      String verified) {

    boolean binds(String kind, LocalDate returned) {
      return bodies.contains(kind)
          && !returned.isBefore(returnedFrom)
          && (returnedUntil == null || !returned.isAfter(returnedUntil));
    }
  }

  /** The file. */
  record Rules(LocalDate checkedOn, ReportRecord.Bilingual notice, List<Rule> rules) {}

  private final Rules rules = read();
  private final NameRegistry registry;

  DueDates(NameRegistry registry) {
    this.registry = registry;
  }

  private static Rules read() {
    try (InputStream in =
        Objects.requireNonNull(DueDates.class.getResourceAsStream(FILE), "no " + FILE)) {
      return ContractJson.read(in.readAllBytes(), Rules.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  Rules rules() {
    return rules;
  }

  /** The reminders of a report; none without a day of return or a body of known kind. */
  List<ReportRecord.DueDate> of(RecordReader.Fields fields, ReportRecord.@Nullable Named agency) {
    LocalDate returned = fields.trip() == null ? null : fields.trip().returnOn();
    if (returned == null || agency == null) {
      return List.of();
    }
    return registry
        .byId(agency.id())
        .filter(name -> name.country().equals("KR"))
        .map(name -> of(name.kind(), returned))
        .orElse(List.of());
  }

  private List<ReportRecord.DueDate> of(String kind, LocalDate returned) {
    return rules.rules().stream()
        .filter(rule -> rule.binds(kind, returned))
        .map(
            rule ->
                new ReportRecord.DueDate(
                    rule.id(),
                    returned.plusDays(rule.days()),
                    rule.days(),
                    returned,
                    rule.what(),
                    rule.basis(),
                    rules.notice()))
        .toList();
  }
}
