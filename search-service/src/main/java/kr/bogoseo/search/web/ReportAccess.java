package kr.bogoseo.search.web;

import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportSearch;
import org.springframework.stereotype.Component;

/**
 * Which report a caller may see. Whoever may not see one is told that there is none, so that nobody
 * learns what is held back.
 */
@Component
class ReportAccess {

  private final ReportSearch search;

  ReportAccess(ReportSearch search) {
    this.search = search;
  }

  /** A report that may be shown. */
  record Visible(ReportId id, ReportDocument document, ReportDocument.Content content) {

    boolean held() {
      return document.state() == ReportState.EMBARGOED;
    }
  }

  /**
   * The report.
   *
   * @throws StageException {@code NOT_FOUND} when there is none for this caller
   */
  Visible require(String text, Caller caller) {
    if (!ReportId.isReportId(text)) {
      throw missing();
    }
    ReportId id = new ReportId(text);
    ReportDocument shown = search.find(id).orElseThrow(ReportAccess::missing);
    if (shown.state() == ReportState.EMBARGOED && caller.owns(shown.agencyId())) {
      shown = search.findHeld(id).orElseThrow(ReportAccess::missing);
    }
    ReportDocument.Content content =
        Optional.ofNullable(shown.content()).orElseThrow(ReportAccess::missing);
    return new Visible(id, shown, content);
  }

  private static StageException missing() {
    return new StageException(FailureCode.NOT_FOUND, "no report with this id is published");
  }
}
