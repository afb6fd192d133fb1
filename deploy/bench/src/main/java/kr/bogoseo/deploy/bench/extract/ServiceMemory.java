package kr.bogoseo.deploy.bench.extract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.bogoseo.deploy.bench.Services;

/** Memory of the extract service by its metrics, and of its workers by {@code /proc}. */
final class ServiceMemory {
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*}\\s+(\\S+)");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");
  private static final String WORKER = "kr.bogoseo.extract.WorkerConfiguration";
  private static final double MIB = 1 << 20;

  private final Services services;
  private final OptionalLong service;

  ServiceMemory(Services services) {
    this.services = services;
    this.service = listening(services.extractAddress());
  }

  /** Used heap in MiB, garbage included; or why it is not known. */
  String heap() throws InterruptedException {
    Optional<String> page = services.extractMetrics();
    OptionalDouble bytes = page.map(ServiceMemory::heapBytes).orElse(OptionalDouble.empty());
    return bytes.isPresent()
        ? String.format(Locale.ROOT, "%.0f MiB", bytes.getAsDouble() / MIB)
        : "not measured: /actuator/prometheus shows no heap";
  }

  /** Resident MiB now and at most of each living worker; or why it is not known. */
  String workers() {
    if (service.isEmpty()) {
      return "not measured: the service is no process of this machine that may be looked at";
    }
    List<String> each =
        ProcessHandle.of(service.getAsLong()).stream()
            .flatMap(ProcessHandle::descendants)
            .filter(process -> text(proc(process.pid(), "cmdline")).contains(WORKER))
            .map(process -> text(proc(process.pid(), "status")))
            .filter(status -> RESIDENT.matcher(status).find())
            .map(status -> mebibytes(RESIDENT, status) + " (peak " + mebibytes(PEAK, status) + ")")
            .toList();
    return each.isEmpty() ? "not measured: no worker found" : String.join(", ", each) + " MiB";
  }

  /** Sum of the heap's pools in a page for Prometheus. */
  static OptionalDouble heapBytes(String page) {
    double[] pools =
        HEAP.matcher(page).results().mapToDouble(r -> Double.parseDouble(r.group(1))).toArray();
    return pools.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(java.util.Arrays.stream(pools).sum());
  }

  /** Socket of a port that is listened at, in {@code /proc/net/tcp}; empty when there is none. */
  static Optional<String> socket(String table, int port) {
    String local = String.format(Locale.ROOT, ":%04X", port);
    return table
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(cells -> cells.length > 9 && cells[1].endsWith(local) && cells[3].equals("0A"))
        .map(cells -> "socket:[" + cells[9] + "]")
        .findFirst();
  }

  private static OptionalLong listening(URI address) {
    Optional<String> socket =
        socket(text(Path.of("/proc/net/tcp6")), address.getPort())
            .or(() -> socket(text(Path.of("/proc/net/tcp")), address.getPort()));
    if (socket.isEmpty()) {
      return OptionalLong.empty();
    }
    return ProcessHandle.allProcesses()
        .mapToLong(ProcessHandle::pid)
        .filter(pid -> holds(pid, socket.get()))
        .findFirst();
  }

  private static boolean holds(long pid, String socket) {
    try (Stream<Path> open = Files.list(proc(pid, "fd"))) {
      return open.anyMatch(link -> target(link).equals(socket));
    } catch (IOException e) {
      // Somebody else's process, or one that has just ended.
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static long mebibytes(Pattern line, String status) {
    Matcher matcher = line.matcher(status);
    return matcher.find() ? Math.round(Long.parseLong(matcher.group(1)) / 1024.0) : 0;
  }

  private static Path proc(long pid, String name) {
    return Path.of("/proc", Long.toString(pid), name);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
