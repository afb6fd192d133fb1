package kr.bogoseo.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.document.PressFacts;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;
import kr.bogoseo.contracts.document.ReportRecord.TagCount;
import kr.bogoseo.contracts.document.TripCosts;
import kr.bogoseo.contracts.document.TripHost;
import kr.bogoseo.search.ReportDocument;

/**
 * Reports as a table (RFC 4180, UTF-8 with a mark so that spreadsheets read Korean). A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class Csv {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "reportType",
          "language",
          "title.ko",
          "title.en",
          "agency.id",
          "agency.ko",
          "agency.en",
          "publishedOn",
          "departOn",
          "returnOn",
          "countries",
          "cities",
          "partySize",
          "clusters",
          "agencies",
          "organizations",
          "keywords",
          "summary.ko",
          "summary.en",
          "fileName",
          "mediaType",
          "pages",
          "sha256",
          "subtitle.ko",
          "subtitle.en",
          "travellers",
          "hosts",
          "costs.amount",
          "costs.currency",
          "department");

  /** Byte order mark and column names. */
  static final String HEADER = "\uFEFF" + String.join(",", COLUMNS) + "\r\n";

  private Csv() {}

  static String row(String id, ReportDocument.Content content) {
    ReportRecord record = content.record();
    Optional<ReportRecord.Named> agency = Optional.ofNullable(record.agency());
    Optional<ReportRecord.Trip> trip = Optional.ofNullable(record.trip());
    Optional<Bilingual> summary = Optional.ofNullable(record.summary());
    List<String> cells = new ArrayList<>();
    cells.add(id);
    cells.add(record.reportType().id());
    cells.add(record.language());
    cells.add(text(Optional.ofNullable(record.title().ko())));
    cells.add(text(Optional.ofNullable(record.title().en())));
    cells.add(text(agency.map(ReportRecord.Named::id)));
    cells.add(text(agency.map(ReportRecord.Named::ko)));
    cells.add(text(agency.map(ReportRecord.Named::en)));
    cells.add(text(Optional.ofNullable(record.publishedOn())));
    cells.add(text(Optional.ofNullable(content.departOn())));
    cells.add(text(trip.flatMap(t -> Optional.ofNullable(t.returnOn()))));
    cells.add(String.join("; ", content.countries()));
    cells.add(String.join("; ", content.cities()));
    cells.add(text(trip.flatMap(t -> Optional.ofNullable(t.partySize()))));
    cells.add(names(record.clusters()));
    cells.add(names(record.agencies()));
    cells.add(names(record.organizations()));
    cells.add(String.join("; ", record.keywords()));
    cells.add(text(summary.flatMap(s -> Optional.ofNullable(s.ko()))));
    cells.add(text(summary.flatMap(s -> Optional.ofNullable(s.en()))));
    cells.add(record.source().fileName());
    cells.add(record.source().mediaType());
    cells.add(text(Optional.ofNullable(record.source().pages())));
    cells.add(record.source().sha256());
    more(record, cells);
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** Columns that came later stand behind the others, so that no reader's columns move. */
  private static void more(ReportRecord record, List<String> cells) {
    Optional<Bilingual> subtitle = Optional.ofNullable(record.subtitle());
    Optional<ReportRecord.Trip> trip = Optional.ofNullable(record.trip());
    Optional<TripCosts> costs = trip.flatMap(t -> Optional.ofNullable(t.costs()));
    Optional<PressFacts> press = Optional.ofNullable(record.press());
    cells.add(text(subtitle.flatMap(s -> Optional.ofNullable(s.ko()))));
    cells.add(text(subtitle.flatMap(s -> Optional.ofNullable(s.en()))));
    cells.add(text(trip.map(t -> String.join("; ", t.travellers()))));
    cells.add(
        text(
            trip.map(
                t -> t.hosts().stream().map(TripHost::name).collect(Collectors.joining("; ")))));
    cells.add(text(costs.map(c -> c.amount().toPlainString())));
    cells.add(text(costs.map(TripCosts::currency)));
    cells.add(text(press.flatMap(p -> Optional.ofNullable(p.department()))));
  }

  private static String names(List<TagCount> tags) {
    return tags.stream().map(TagCount::ko).collect(Collectors.joining("; "));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** Quoted always; what begins like a formula, even behind blanks, is made text. */
  static String cell(String value) {
    String clean = value.replace("\u0000", "");
    String start = clean.stripLeading();
    boolean formula =
        (!start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0)
            || (!clean.isEmpty() && "\t\r\n".indexOf(clean.charAt(0)) >= 0);
    return '"' + (formula ? "'" : "") + clean.replace("\"", "\"\"") + '"';
  }
}
