package kr.bogoseo.search;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SearchService {

  /** The service as an application that can run beside the others in one JVM. */
  public static SpringApplication application() {
    SpringApplication application = new SpringApplication(SearchService.class);
    application.setDefaultProperties(
        Map.of(
            "spring.config.location",
            "classpath:/kr/bogoseo/search/",
            "spring.application.name",
            "bogoseo-search"));
    return application;
  }

  /** Runs the service alone. */
  public static void main(String[] args) {
    application().run(args);
  }
}
