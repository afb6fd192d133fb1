package kr.bogoseo.enrich;

import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.PrivacyDecision;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.store.DocumentStore;

/**
 * What officers decided about a report's personal data. A decision counts for the versions from its
 * own on, so that an older event, delivered again, is handled as it was.
 */
public final class PrivacyDecisions {

  private final DocumentStore store;

  /** Decisions kept in a store. */
  public PrivacyDecisions(DocumentStore store) {
    this.store = store;
  }

  /** The kinds of personal data that stay readable in this version of the report. */
  public Set<String> shown(Submission submission) {
    return PrivacyDecision.shown(
        PrivacyDecision.log(store, submission.reportId()), submission.version());
  }

  /** What was decided last about this version of the report. */
  Optional<PrivacyDecision> latest(Submission submission) {
    return PrivacyDecision.log(store, submission.reportId()).stream()
        .filter(decision -> decision.version() <= submission.version())
        .reduce((earlier, later) -> later);
  }
}
