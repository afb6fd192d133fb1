package kr.bogoseo.search;

import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;

/** Something that happened to a report on its way. */
public sealed interface FlowFact {

  /** The report it happened to. */
  String reportId();

  /** A stage said what it did. */
  record Progressed(ReportProgress progress) implements FlowFact {
    @Override
    public String reportId() {
      return progress.reportId().value();
    }
  }

  /** A stage gave up. */
  record Failed(ReportFailed failed) implements FlowFact {
    @Override
    public String reportId() {
      return failed.submission().reportId().value();
    }
  }
}
