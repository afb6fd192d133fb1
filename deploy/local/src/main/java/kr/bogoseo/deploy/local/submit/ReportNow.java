package kr.bogoseo.deploy.local.submit;

import kr.bogoseo.contracts.ReportState;

/**
 * Where a submitted report is.
 *
 * @param reason why it failed; empty when it has not
 */
record ReportNow(ReportState state, String reason) {}
