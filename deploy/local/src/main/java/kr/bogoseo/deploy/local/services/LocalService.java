package kr.bogoseo.deploy.local.services;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.SpringApplication;

/** The services, in the order of the flow. */
public enum LocalService {
  INTAKE("kr.bogoseo.intake.IntakeService"),
  EXTRACT("kr.bogoseo.extract.ExtractService"),
  ENRICH("kr.bogoseo.enrich.EnrichService"),
  SEARCH("kr.bogoseo.search.SearchService");

  private final String mainClass;

  LocalService(String mainClass) {
    this.mainClass = mainClass;
  }

  /** The name on command lines and in the list of parts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static LocalService byId(String id) {
    return Arrays.stream(values())
        .filter(service -> service.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no service " + id));
  }

  SpringApplication application() {
    try {
      return (SpringApplication) Class.forName(mainClass).getMethod("application").invoke(null);
    } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException(mainClass + " is not on the class path", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(mainClass + " cannot be made", e.getCause());
    }
  }
}
