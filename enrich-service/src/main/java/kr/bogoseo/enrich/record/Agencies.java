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

  private final Findings findings;
  private final NameRegistry registry;

  Agencies(Findings findings, NameRegistry registry) {
    this.findings = findings;
    this.registry = registry;
  }

  Optional<ReportRecord.Named> read(ReportType type) {
    return labelled()
        .or(this::alone)
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
        boolean whole = tag.surface().length() >= line.text().strip().length() - 1;
        boolean korean = registry.byId(tag.id()).filter(n -> n.country().equals("KR")).isPresent();
        if (tag.type() == Tag.Type.AGENCY && korean && (whole || letterhead)) {
          findings.prove("agency", line, line.text(), 0.9);
          return named(tag);
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
