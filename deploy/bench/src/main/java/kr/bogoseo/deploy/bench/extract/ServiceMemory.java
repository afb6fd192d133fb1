package kr.bogoseo.deploy.bench.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import kr.bogoseo.deploy.bench.Services;

/** Heap of the extract service by its metrics, resident memory of its workers. */
final class ServiceMemory {
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*}\\s+(\\S+)");
  private static final double MIB = 1 << 20;

  private final Services services;
  private final ServiceProcesses processes;

  ServiceMemory(Services services, ServiceProcesses processes) {
    this.services = services;
    this.processes = processes;
  }

  /** Used heap in MiB, garbage included; or why it is not known. */
  String heap() throws InterruptedException {
    Optional<String> page = services.extractMetrics();
    OptionalDouble bytes = page.map(ServiceMemory::heapBytes).orElse(OptionalDouble.empty());
    return bytes.isPresent()
        ? String.format(Locale.ROOT, "%.0f MiB", bytes.getAsDouble() / MIB)
        : "not measured: /actuator/prometheus shows no heap";
  }

  /** Used heap after the service has collected its garbage, where it may be asked to. */
  String heapCollected() throws InterruptedException {
    return processes.collect() ? heap() : heap() + " with garbage";
  }

  /** Resident MiB now and at most of each living worker; or why it is not known. */
  String workers() {
    return processes.workers();
  }

  /** Sum of the heap's pools in a page for Prometheus. */
  static OptionalDouble heapBytes(String page) {
    double[] pools =
        HEAP.matcher(page).results().mapToDouble(r -> Double.parseDouble(r.group(1))).toArray();
    return pools.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Arrays.stream(pools).sum());
  }
}
