package kr.bogoseo.enrich;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The enrich service: the translate and the tag stage, in one process or apart. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EnrichService {

  /** The service, ready to run, alone or beside others in one JVM. */
  public static SpringApplication application() {
    SpringApplication application = new SpringApplication(EnrichService.class);
    application.setDefaultProperties(
        Map.of("spring.config.location", "classpath:/kr/bogoseo/enrich/"));
    return application;
  }

  /** Runs the service until it is told to stop. */
  public static void main(String[] args) {
    application().run(args);
  }
}
