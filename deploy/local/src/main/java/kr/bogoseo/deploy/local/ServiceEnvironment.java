package kr.bogoseo.deploy.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoreSettings;
import kr.bogoseo.deploy.local.keys.DocumentKeyFile;
import kr.bogoseo.deploy.local.process.StartException;

/** The variables that the services are started with: the user's, and where everything is. */
final class ServiceEnvironment {
  private static final String DOCUMENT_KEY = "BOGOSEO_DOCUMENT_KEY";
  private static final String REGISTRY = "BOGOSEO_REGISTRY_DIR";

  private ServiceEnvironment() {}

  static Map<String, String> of(StackSettings settings) throws StartException {
    Ports ports = settings.ports();
    Map<String, String> ours = new HashMap<>();
    ours.put("BOGOSEO_SEARCH_PORT", Integer.toString(ports.search()));
    ours.put("BOGOSEO_INTAKE_PORT", Integer.toString(ports.intake()));
    ours.put("BOGOSEO_EXTRACT_PORT", Integer.toString(ports.extract()));
    ours.put("BOGOSEO_ENRICH_PORT", Integer.toString(ports.enrich()));
    ours.put("BOGOSEO_KAFKA_BOOTSTRAP", Loopback.ADDRESS + ":" + ports.kafka());
    ours.put("BOGOSEO_ELASTICSEARCH_URL", Ports.url(ports.elasticsearch()).toString());
    ours.put("BOGOSEO_INTAKE_URL", Ports.url(ports.intake()).toString());
    ours.put("BOGOSEO_EXTRACT_URL", Ports.url(ports.extract()).toString());
    ours.put("BOGOSEO_ENRICH_URL", Ports.url(ports.enrich()).toString());
    if (settings.portBase().isEmpty()) {
      ours.keySet().removeIf(name -> isGiven(settings, name));
    }
    ours.put("BOGOSEO_STORE_PATH", storePath(settings).toString());
    if (!isGiven(settings, REGISTRY)) {
      ours.put(REGISTRY, settings.data().registry().toString());
    }
    if (!isGiven(settings, DOCUMENT_KEY)) {
      DocumentKeyFile.read(settings.data().documentKey())
          .ifPresent(key -> ours.put(DOCUMENT_KEY, key));
    }
    Map<String, String> all = new HashMap<>(settings.environment());
    all.putAll(ours);
    return all;
  }

  /** The document store that the services will use, for making keys in it. */
  static DocumentStore store(StackSettings settings) {
    Map<String, String> given = settings.environment();
    String endpoint = given.getOrDefault("BOGOSEO_STORE_ENDPOINT", "");
    return new StoreSettings(
            storePath(settings),
            given.get("BOGOSEO_STORE_BUCKET"),
            endpoint.isBlank() ? null : URI.create(endpoint),
            given.get("BOGOSEO_STORE_REGION"),
            given.get("BOGOSEO_STORE_ACCESS_KEY"),
            given.get("BOGOSEO_STORE_SECRET_KEY"))
        .open();
  }

  /** Where the document store is when it is on a disk. */
  static Path storePath(StackSettings settings) {
    return isGiven(settings, "BOGOSEO_STORE_PATH")
        ? Path.of(settings.environment().get("BOGOSEO_STORE_PATH")).toAbsolutePath().normalize()
        : settings.data().store();
  }

  private static boolean isGiven(StackSettings settings, String name) {
    return !settings.environment().getOrDefault(name, "").isBlank();
  }
}
