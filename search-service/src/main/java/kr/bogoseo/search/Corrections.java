package kr.bogoseo.search;

import java.util.Optional;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;

/**
 * What the sender says of a report wins over what was read in it. The tag stage applies it too;
 * here it counts when corrected metadata arrives with a record that was made before.
 */
final class Corrections {

  private Corrections() {}

  static ReportRecord apply(Submission submission, ReportRecord record) {
    SubmissionMetadata said = submission.metadata();
    return new ReportRecord(
        record.id(),
        Optional.ofNullable(said.reportType()).orElse(record.reportType()),
        Optional.ofNullable(said.language()).orElse(record.language()),
        title(said, record),
        record.agency(),
        record.publishedOn(),
        Optional.ofNullable(said.publishAt()).orElse(record.publishAt()),
        record.embargoCondition(),
        record.trip(),
        record.training(),
        record.publication(),
        record.people(),
        said.keywords().isEmpty() ? record.keywords() : said.keywords(),
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

  /** The other language's title was translated from the old one, so it goes. */
  private static Bilingual title(SubmissionMetadata said, ReportRecord record) {
    String title = said.title();
    Bilingual read = record.title();
    if (title == null || title.equals(read.ko()) || title.equals(read.en())) {
      return read;
    }
    return Words.hasHangul(title) ? new Bilingual(title, null) : new Bilingual(null, title);
  }
}
