package kr.bogoseo.deploy.bench.extract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The process of a service on this machine and its workers, as {@code /proc} shows them to whom it
 * may.
 */
final class ServiceProcesses {
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");
  private static final String WORKER = "kr.bogoseo.extract.WorkerConfiguration";

  private final Optional<ProcessHandle> service;

  /**
   * @param address where the service listens
   */
  ServiceProcesses(URI address) {
    this.service = listening(address);
  }

  /** Resident MiB now and at most of each living worker; or why it is not known. */
  String workers() {
    if (service.isEmpty()) {
      return "not measured: the service is no process of this machine that may be looked at";
    }
    List<String> each =
        workersOf(service.get())
            .map(process -> text(proc(process.pid(), "status")))
            .filter(status -> RESIDENT.matcher(status).find())
            .map(status -> mebibytes(RESIDENT, status) + " (peak " + mebibytes(PEAK, status) + ")")
            .toList();
    return each.isEmpty() ? "not measured: no worker found" : String.join(", ", each) + " MiB";
  }

  /** Lets the service collect its garbage; false where that is not allowed. */
  boolean collect() throws InterruptedException {
    if (service.isEmpty()) {
      return false;
    }
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      Process asking =
          new ProcessBuilder(jcmd.toString(), Long.toString(service.get().pid()), "GC.run")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return asking.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Processor time of the service and its workers so far; empty when it is not known. */
  Optional<Used> used() {
    return service.map(ServiceProcesses::usedBy);
  }

  /** Processor time of a process and the workers it has started. */
  static Used usedBy(ProcessHandle parent) {
    return Used.of(Stream.concat(Stream.of(parent), workersOf(parent)).toList());
  }

  /**
   * Processor time of some processes.
   *
   * @param pids which
   * @param time all of it since their start
   */
  record Used(List<Long> pids, Duration time) {
    static Used of(List<ProcessHandle> processes) {
      return new Used(
          processes.stream().map(ProcessHandle::pid).sorted().toList(),
          processes.stream()
              .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
              .reduce(Duration.ZERO, Duration::plus));
    }

    /** Seconds since an earlier look; empty when a process came or went meanwhile. */
    OptionalDouble secondsSince(Used earlier) {
      return pids.equals(earlier.pids)
          ? OptionalDouble.of(time.minus(earlier.time).toNanos() / 1e9)
          : OptionalDouble.empty();
    }
  }

  /** Resident MiB of the workers a process has started, now or at most; 0 when not known. */
  static long residentOfWorkers(ProcessHandle parent, boolean peak) {
    return workersOf(parent)
        .map(process -> text(proc(process.pid(), "status")))
        .mapToLong(status -> mebibytes(peak ? PEAK : RESIDENT, status))
        .sum();
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

  private static Stream<ProcessHandle> workersOf(ProcessHandle parent) {
    return parent
        .descendants()
        .filter(process -> text(proc(process.pid(), "cmdline")).contains(WORKER));
  }

  private static Optional<ProcessHandle> listening(URI address) {
    Optional<String> socket =
        socket(text(Path.of("/proc/net/tcp6")), address.getPort())
            .or(() -> socket(text(Path.of("/proc/net/tcp")), address.getPort()));
    return socket.flatMap(
        wanted ->
            ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), wanted))
                .findFirst());
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
