package kr.bogoseo.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.UndecodableEventException;

/** One worker process; answers one request at a time. */
final class WorkerProcess implements AutoCloseable {

  /** What the JVM exits with under -XX:+ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration GOODBYE = Duration.ofSeconds(2);

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream replies;
  private final ScheduledExecutorService watch;
  private int served;

  private WorkerProcess(Process process, ScheduledExecutorService watch) {
    this.process = process;
    this.watch = watch;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** Starts one and waits until it is ready. */
  static WorkerProcess start(List<String> command, ScheduledExecutorService watch) {
    WorkerProcess worker;
    try {
      // What parsers print may be text of the document, which belongs into no log.
      worker =
          new WorkerProcess(
              new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start(),
              watch);
    } catch (IOException e) {
      throw new StageException(
          FailureCode.WORKER_UNAVAILABLE, "no worker process could be started", e);
    }
    try {
      worker.await(START);
      return worker;
    } catch (StageException e) {
      worker.kill();
      throw new StageException(
          FailureCode.WORKER_UNAVAILABLE, "a worker process did not become ready", e);
    } catch (RejectedExecutionException e) {
      worker.kill();
      throw new StageException(FailureCode.WORKER_UNAVAILABLE, "the workers are being ended", e);
    }
  }

  /**
   * Asks and waits. After any failure the process is dead; a reply that says the file is bad is no
   * failure of the process.
   */
  WorkerReply ask(WorkerRequest request, Duration timeout) {
    served++;
    try {
      Frames.write(requests, ContractJson.write(request));
    } catch (IOException e) {
      // Its end shows, with the reason, when the reply is awaited.
      kill();
    }
    return await(timeout);
  }

  /** How many requests it was given. */
  int served() {
    return served;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  private WorkerReply await(Duration timeout) {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        watch.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            timeout.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return ContractJson.read(Frames.read(replies), WorkerReply.class);
    } catch (IOException | UndecodableEventException e) {
      throw died(e, late.get(), timeout);
    } finally {
      alarm.cancel(false);
    }
  }

  private StageException died(Exception cause, boolean late, Duration timeout) {
    int exit = exitCode();
    if (late) {
      return new StageException(
          FailureCode.EXTRACTION_TIMEOUT,
          "reading the file took more than " + timeout.toSeconds() + " seconds",
          cause);
    }
    if (exit == OUT_OF_MEMORY) {
      return new StageException(
          FailureCode.EXTRACTION_LIMIT, "reading the file needs too much memory", cause);
    }
    return new StageException(
        FailureCode.PARSER_CRASHED, "the worker ended while reading the file", cause);
  }

  private int exitCode() {
    try {
      if (process.waitFor(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // It lives but writes garbage.
    kill();
    return -1;
  }

  void kill() {
    process.destroyForcibly();
  }

  /** Closing its input ends it; what does not end is killed. */
  @Override
  public void close() {
    try {
      requests.close();
      if (process.waitFor(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (IOException e) {
      // It is gone already, or will be by force.
      kill();
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
  }
}
