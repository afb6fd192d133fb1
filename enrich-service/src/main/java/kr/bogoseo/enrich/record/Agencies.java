package kr.bogoseo.enrich.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.NameRegistry;

/** The publishing body, only where the document names it as such; never the one it names most. */
final class Agencies {

  private static final int HEAD = 15;
  private static final List<String> FIELDS = List.of("publisher", "department", "affiliation");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)copyright|©|ⓒ");
  private static final Pattern LETTERHEAD =
      Pattern.compile("^\\s*(?:[-=#*]\\s*)?[^,.]{0,30}(?:보도자료|보도참고자료)");

  private static final Pattern OFFICE =
      Pattern.compile("^\\s?[가-힣·]{2,12}(?:과|국|실|담당관|관실)(?:\\s|$|\\()");

  /** A row of the contact table whose label stands on another line. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "^\\s*(?:책\\s?임\\s?자|담\\s?당\\s?자|담당\\s?(?:과장|팀장|국장)|연\\s?락\\s?처)(?:[\\s:：]|$)");

  private static final Pattern TRIP_TITLE =
      Pattern.compile("공무\\s?국외\\s?출장.*보고서|출장.*(?:결과|보고서)\\s*$");

  private final Findings findings;
  private final NameRegistry registry;

  Agencies(Findings findings, NameRegistry registry) {
    this.findings = findings;
    this.registry = registry;
  }

  Optional<ReportRecord.Named> read(ReportType type) {
    return labelled()
        .or(this::alone)
        .or(this::inTitle)
        .or(() -> type == ReportType.RESEARCH_PAPER ? copyright() : Optional.empty());
  }

  private Optional<ReportRecord.Named> labelled() {
    for (String field : FIELDS) {
      for (Labels.Pair pair : findings.labels().all(field)) {
        Optional<Tag> tag =
            findings.tagsOn(pair.line()).stream()
                .filter(t -> t.type() == Tag.Type.AGENCY && pair.value().contains(t.surface()))
                .findFirst();
        if (tag.isPresent()) {
          findings.prove("agency", pair);
          return named(tag.get());
        }
      }
    }
    return Optional.empty();
  }

  /** A body alone on a line of the head, or in the letterhead of a press release. */
  private Optional<ReportRecord.Named> alone() {
    for (Lines.Line line : findings.lines().head(HEAD)) {
      boolean letterhead = LETTERHEAD.matcher(line.text()).find();
      for (Tag tag : findings.tagsOn(line)) {
        boolean whole = named(line) >= line.text().strip().length() - 4;
        boolean korean = registry.byId(tag.id()).filter(n -> n.country().equals("KR")).isPresent();
        boolean office = OFFICE.matcher(behind(line, tag)).find() && begins(line, tag);
        boolean contact = CONTACT.matcher(behind(line, tag)).find() && begins(line, tag);
        boolean publisher = whole || letterhead || office || contact;
        if (tag.type() == Tag.Type.AGENCY && korean && publisher) {
          findings.prove("agency", line, line.text(), 0.9);
          return named(tag);
        }
      }
    }
    return Optional.empty();
  }

  /** How much of a line its names take up. */
  private int named(Lines.Line line) {
    return findings.tagsOn(line).stream().mapToInt(t -> t.end() - t.start()).sum();
  }

  /** Whether the name opens the line, or a part of it that a slash or a bar cuts off. */
  private static boolean begins(Lines.Line line, Tag tag) {
    String before = line.text().substring(0, Math.max(0, line.text().indexOf(tag.surface())));
    return before.isBlank() || before.matches(".*[/|]\\s*$");
  }

  private static String behind(Lines.Line line, Tag tag) {
    int at = line.text().indexOf(tag.surface());
    return at < 0 ? "" : line.text().substring(at + tag.surface().length());
  }

  /** A report on an official trip names its body in the title. */
  private Optional<ReportRecord.Named> inTitle() {
    for (Lines.Line line : findings.lines().head(4)) {
      if (TRIP_TITLE.matcher(line.text()).find()) {
        Optional<Tag> tag =
            findings.tagsOn(line).stream()
                .filter(t -> t.type() == Tag.Type.AGENCY && behind(line, t).length() > 8)
                .findFirst();
        if (tag.isPresent()) {
          findings.prove("agency", line, line.text(), 0.85);
          return named(tag.get());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ReportRecord.Named> copyright() {
    for (Lines.Line line : findings.lines().head(60)) {
      if (COPYRIGHT.matcher(line.text()).find()) {
        Optional<Tag> tag =
            findings.tagsOn(line).stream().filter(t -> t.type() != Tag.Type.PLACE).findFirst();
        if (tag.isPresent()) {
          findings.prove("agency", line, line.text(), 0.85);
          return named(tag.get());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ReportRecord.Named> named(Tag tag) {
    return Optional.of(new ReportRecord.Named(tag.id(), tag.ko(), tag.en()));
  }
}
