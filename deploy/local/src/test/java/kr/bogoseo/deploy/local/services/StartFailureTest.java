package kr.bogoseo.deploy.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.bogoseo.deploy.local.process.JavaChild;
import kr.bogoseo.deploy.local.process.JavaCommand;
import kr.bogoseo.deploy.local.process.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {
  @TempDir private Path folder;

  @Test
  void aBadValueStopsTheStartWithTheVariableAndTheReason() throws Exception {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("BOGOSEO_STORE_PATH", folder.resolve("store").toString());
    environment.put("BOGOSEO_INTAKE_REQUESTS_PER_MINUTE", "many");
    JavaCommand intake =
        new JavaCommand(
            AllInOne.class,
            List.of("-Dorg.springframework.boot.logging.LoggingSystem=none"),
            List.of(LocalService.INTAKE.id()),
            environment,
            List.of());

    JavaChild child = JavaChild.start(intake, folder.resolve("intake.log"));

    assertThat(child.onExit().get(60, TimeUnit.SECONDS)).isEqualTo(1);
    StartException complaint = child.complaint().orElseThrow();
    assertThat(complaint.isHopeless()).isTrue();
    assertThat(complaint)
        .hasMessageContainingAll("BOGOSEO_INTAKE_REQUESTS_PER_MINUTE", "many", "failed to convert");
  }
}
