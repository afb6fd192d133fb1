package kr.bogoseo.intake;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The intake service: agencies hand their reports in here. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IntakeService {

  /** The service, ready to run, alone or beside others in one JVM. */
  public static SpringApplication application() {
    SpringApplication application = new SpringApplication(IntakeService.class);
    application.setDefaultProperties(
        Map.of("spring.config.location", "classpath:/kr/bogoseo/intake/"));
    return application;
  }

  /** Runs the service until it is told to stop. */
  public static void main(String[] args) {
    application().run(args);
  }
}
