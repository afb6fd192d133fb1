package kr.bogoseo.search;

import java.util.Optional;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.document.ReportRecord;

/**
 * What the sender says of a report wins over what was read in it. Title and keywords come from the
 * record alone: the tag stage puts the sender's there, after hiding the personal data in them.
 */
final class Corrections {

  private Corrections() {}

  static ReportRecord apply(Submission submission, ReportRecord record) {
    SubmissionMetadata said = submission.metadata();
    return new ReportRecord(
        record.id(),
        Optional.ofNullable(said.reportType()).orElse(record.reportType()),
        Optional.ofNullable(said.language()).orElse(record.language()),
        record.title(),
        record.subtitle(),
        record.agency(),
        record.publishedOn(),
        Optional.ofNullable(said.publishAt()).orElse(record.publishAt()),
        record.embargoCondition(),
        record.trip(),
        record.training(),
        record.publication(),
        record.press(),
        record.people(),
        record.keywords(),
        record.summary(),
        record.keyPoints(),
        record.clusters(),
        record.agencies(),
        record.organizations(),
        record.places(),
        record.candidates(),
        record.amounts(),
        record.translation(),
        record.privacy(),
        record.source(),
        record.evidence(),
        record.contradictions(),
        record.completeness(),
        record.due(),
        record.registryVersion());
  }
}
