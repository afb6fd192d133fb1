package kr.bogoseo.extract;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The extract service: files become structured documents here. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ExtractService {

  /** The service, ready to run, alone or beside others in one JVM. */
  public static SpringApplication application() {
    SpringApplication application = new SpringApplication(ExtractService.class);
    application.setDefaultProperties(
        Map.of("spring.config.location", "classpath:/kr/bogoseo/extract/"));
    return application;
  }

  /** Runs the service until it is told to stop. */
  public static void main(String[] args) {
    application().run(args);
  }
}
