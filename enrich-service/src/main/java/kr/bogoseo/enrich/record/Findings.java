package kr.bogoseo.enrich.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.NameTagger;
import kr.bogoseo.enrich.RecordReader;
import kr.bogoseo.enrich.ValueFinder;

/** What the readers of a document share: its lines, labels, values, names; and what they prove. */
final class Findings {

  private static final int QUOTE = 200;

  private final RecordReader.Input input;
  private final ValueFinder values;
  private final NameTagger names;
  private final Lines lines;
  private final Labels labels;
  private final Map<String, ReportRecord.Evidence> evidence = new LinkedHashMap<>();

  Findings(RecordReader.Input input, ValueFinder values, NameTagger names) {
    this.input = input;
    this.names = names;
    this.values = values;
    this.lines = Lines.of(input.document());
    this.labels = Labels.of(lines);
  }

  Lines lines() {
    return lines;
  }

  Labels labels() {
    return labels;
  }

  RecordReader.Input input() {
    return input;
  }

  Map<String, ReportRecord.Evidence> evidence() {
    return evidence;
  }

  /** Notes where a field was read; the first proof of a field stays. */
  void prove(String field, Lines.Line line, String quote, double confidence) {
    String text = quote.strip();
    evidence.putIfAbsent(
        field,
        new ReportRecord.Evidence(
            line.page(),
            text.length() > QUOTE ? text.substring(0, QUOTE) + "…" : text,
            confidence));
  }

  void prove(String field, Labels.Pair pair) {
    prove(field, pair.line(), pair.quote(), 0.97);
  }

  /** Values in a piece of text of its own. */
  List<NormalizedValue> valuesIn(String text, Optional<LocalDate> day) {
    return values.find(text, day.orElse(null));
  }

  /** Values of the document on a line. */
  List<NormalizedValue> valuesOn(Lines.Line line) {
    return input.values().stream()
        .filter(v -> v.start() >= line.start() && v.end() <= line.end())
        .toList();
  }

  /** Names of the document on a line. */
  List<Tag> tagsOn(Lines.Line line) {
    return line.start() < 0
        ? List.of()
        : input.tags().stream()
            .filter(t -> t.start() >= line.start() && t.end() <= line.end())
            .toList();
  }

  /** The body a text is the name of, all of it. */
  Optional<Tag> body(String text) {
    // A province alone is a place, one that acts is its government.
    return names.tag(text + "은 협약을 체결했다.").stream()
        .filter(t -> t.type() == Tag.Type.AGENCY && t.start() == 0 && t.end() == text.length())
        .findFirst();
  }

  /** The town of that name, though the name alone is an ordinary word, too. */
  Optional<Tag> town(String word) {
    return names.tag(word + "시").stream()
        .filter(t -> t.type() == Tag.Type.PLACE && t.start() == 0 && t.end() == word.length() + 1)
        .findFirst();
  }

  /** A whole day, or nothing. */
  static Optional<LocalDate> day(NormalizedValue value, String field) {
    Object iso = value.value().get(field);
    if (!(iso instanceof String text) || text.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An instant, or nothing. */
  static Optional<Instant> instant(NormalizedValue value, String field) {
    Object iso = value.value().get(field);
    if (!(iso instanceof String text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number of a value, when it is a whole one. */
  static Optional<Integer> whole(NormalizedValue value, String field) {
    Object number = value.value().get(field);
    return number instanceof Number n && n.doubleValue() == n.intValue()
        ? Optional.of(n.intValue())
        : Optional.empty();
  }
}
