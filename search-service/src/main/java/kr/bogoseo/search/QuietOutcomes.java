package kr.bogoseo.search;

import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;

/** Says nothing to anybody: an index built anew is no news for a report's agency. */
final class QuietOutcomes implements Outcomes {

  private static final System.Logger LOG = System.getLogger(QuietOutcomes.class.getName());

  @Override
  public void progress(ReportProgress progress) {}

  @Override
  public void failed(ReportFailed failed, long durationMs) {
    LOG.log(
        System.Logger.Level.WARNING,
        "report {0} is not in the new index: {1} {2}",
        failed.submission().reportId(),
        failed.code(),
        failed.detail());
  }

  @Override
  public void event(String topic, ReportEvent event) {}

  @Override
  public void command(ReportCommand command) {}
}
