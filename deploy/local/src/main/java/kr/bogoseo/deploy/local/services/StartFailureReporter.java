package kr.bogoseo.deploy.local.services;

import kr.bogoseo.deploy.local.process.Complaint;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Tells the launcher what Spring Boot has found out about a failed start; such failures do not heal
 * by themselves. Found by Spring Boot through {@code META-INF/spring.factories}.
 */
public final class StartFailureReporter implements FailureAnalysisReporter {
  /** Made by Spring Boot. */
  public StartFailureReporter() {}

  @Override
  public void report(FailureAnalysis analysis) {
    String description = String.valueOf(analysis.getDescription());
    Complaint.print(
        SettingOrigin.variableIn(description)
            .map(variable -> variable + " has a bad value. " + description)
            .orElse(description),
        true);
  }
}
