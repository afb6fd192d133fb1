package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.WorkerConfiguration;
import kr.bogoseo.extract.worker.WorkerCommand;
import kr.bogoseo.extract.worker.WorkerPool;

/** How much memory a worker, started as the service starts it, needs for a set of files. */
final class WorkerPeak {
  /** The service's own default. */
  static final int HEAP_MIB = 512;

  private WorkerPeak() {}

  /** A pool of one warm worker that is never replaced. */
  static WorkerPool pool() {
    return new WorkerPool(
        new WorkerCommand(WorkerConfiguration.class.getName(), HEAP_MIB, Map.of()),
        1,
        Integer.MAX_VALUE,
        Duration.ofMinutes(2),
        Duration.ofMinutes(2));
  }

  /** Resident MiB of a fresh worker at rest, and at most while it reads these files. */
  static String of(List<Path> files) {
    try (WorkerPool pool = pool()) {
      pool.warmUp();
      long rest = ServiceProcesses.residentOfWorkers(ProcessHandle.current(), false);
      for (Path file : files) {
        try {
          pool.read(file);
        } catch (StageException e) {
          // Refused; what it took until then counts, too.
          continue;
        }
      }
      long most = ServiceProcesses.residentOfWorkers(ProcessHandle.current(), true);
      return most == 0
          ? "not measured: no /proc here"
          : String.format(Locale.ROOT, "%d; %d", rest, most);
    }
  }
}
