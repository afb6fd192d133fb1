package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.bogoseo.deploy.local.process.JavaChild;
import kr.bogoseo.deploy.local.process.JavaCommand;
import kr.bogoseo.deploy.local.process.Part;
import kr.bogoseo.deploy.local.process.RunningUnit;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.process.Unit;
import kr.bogoseo.deploy.local.services.AllInOne;
import kr.bogoseo.deploy.local.services.LocalService;

/**
 * One JVM with some of the services.
 *
 * @param name of the log and for the user
 * @param services what runs in it
 * @param heapMiB its heap at most
 */
record ServicesUnit(
    String name,
    List<LocalService> services,
    int heapMiB,
    DataDirectory data,
    Ports ports,
    Map<String, String> environment)
    implements Unit {

  private static final int HEAP_OF_ALL_MIB = 640;
  private static final int HEAP_OF_ONE_MIB = 384;

  /** One JVM for all services, or one for each. */
  static List<ServicesUnit> of(StackSettings settings) throws StartException {
    Ports ports = settings.ports();
    Map<String, String> environment = ServiceEnvironment.of(settings);
    List<LocalService> all = List.of(LocalService.values());
    if (!settings.separate()) {
      return List.of(
          new ServicesUnit("services", all, HEAP_OF_ALL_MIB, settings.data(), ports, environment));
    }
    return all.stream()
        .map(
            service ->
                new ServicesUnit(
                    service.id(),
                    List.of(service),
                    HEAP_OF_ONE_MIB,
                    settings.data(),
                    ports,
                    environment))
        .toList();
  }

  /** The services on these ports, to ask them; never to start them. */
  static ServicesUnit toAsk(DataDirectory data, Ports ports) {
    return new ServicesUnit(
        "services", List.of(LocalService.values()), HEAP_OF_ALL_MIB, data, ports, Map.of());
  }

  @Override
  public List<Part> parts() {
    return services.stream()
        .map(
            service -> {
              int port = portOf(service);
              return new Part(
                  service.id(),
                  port,
                  new HttpProbe(Ports.url(port).resolve("/actuator/health/readiness")));
            })
        .toList();
  }

  @Override
  public RunningUnit start() throws StartException {
    List<String> options = new ArrayList<>(ChildJvm.options());
    options.add("-Xmx" + heapMiB + "m");
    try {
      return JavaChild.start(
          new JavaCommand(
              AllInOne.class,
              options,
              services.stream().map(LocalService::id).toList(),
              environment,
              List.of()),
          data.logs().resolve(name + ".log"));
    } catch (IOException e) {
      throw StartException.of(name + ": " + e, e);
    }
  }

  private int portOf(LocalService service) {
    return switch (service) {
      case INTAKE -> ports.intake();
      case EXTRACT -> ports.extract();
      case ENRICH -> ports.enrich();
      case SEARCH -> ports.search();
    };
  }
}
