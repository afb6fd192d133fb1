package kr.bogoseo.enrich.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RecordReader;

/** Which organisations somebody met: a verb of meeting after the name, a label, a programme row. */
final class Meetings {

  private static final int NEAR = 70;
  private static final Set<ReportType> JOURNEYS =
      Set.of(ReportType.TRIP_REPORT, ReportType.TRAINING_REPORT, ReportType.PRESS_RELEASE);

  /** What goes on after a name when its people were met. */
  private static final Pattern MEETING =
      Pattern.compile(
          "방문(?!객|자|율)|면담|만나|만났|만남|미팅|간담회|회의를|협의|논의(?:하|했|한)|업무\\s?협약|양해\\s?각서|MOU|시찰|견학|찾아|찾았|둘러|설명을\\s?(?:듣|들)|교류회|기관\\s?소개"
              + "|\\b(?:visit|met with|meeting with|toured?|signed)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:visited|visiting|visits?(?: to)?|met(?: with)?|toured?(?: of)?|meeting with)\\s(?:the\\s)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLANNED_BY_OTHERS = Pattern.compile("^(?:은|는|이|가)\\s.*방문(?:객|자)");
  private final RecordReader.Fields fields;
  private final Clauses clauses;

  Meetings(RecordReader.Fields fields, Clauses clauses) {
    this.fields = fields;
    this.clauses = clauses;
  }

  /** Ids of the organisations met. */
  Set<String> met(String text, List<Tag> tags) {
    Set<String> met = new HashSet<>();
    if (!JOURNEYS.contains(fields.type())) {
      return met;
    }
    boolean trip = fields.type() == ReportType.TRIP_REPORT;
    for (Tag tag : tags) {
      if (tag.type() == Tag.Type.ORGANIZATION
          && (meets(text, tag)
              || trip && ProgrammeLines.isOne(ProgrammeLines.line(text, tag.start())))) {
        met.add(tag.id());
      }
    }
    return met;
  }

  private boolean meets(String text, Tag tag) {
    int end = Math.min(clauses.end(tag.end()), tag.end() + NEAR);
    String after = text.substring(tag.end(), Math.max(end, tag.end()));
    String before = text.substring(Math.max(0, tag.start() - 20), tag.start());
    return MEETING.matcher(after).find() && !PLANNED_BY_OTHERS.matcher(after).find()
        || BEFORE.matcher(before).find();
  }
}
