package kr.bogoseo.extract.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ReadAnswer;
import kr.bogoseo.extract.Workers;

/**
 * A fixed number of worker processes, kept warm. A worker that hangs, dies or talks garbage is
 * killed, one that has read its share of files is retired, so that leaks of parsers stay small.
 * Either is replaced in the background; a request that comes sooner starts its own.
 */
public final class WorkerPool implements Workers, AutoCloseable {

  private final WorkerCommand command;
  private final int size;
  private final int filesPerWorker;
  private final Duration timeout;
  private final Duration patience;
  private final Semaphore slots;
  private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledThreadPoolExecutor watch =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("worker-watch").factory());
  private volatile boolean closed;

  /**
   * A pool without any process yet.
   *
   * @param size how many workers run at most
   * @param filesPerWorker after so many files a worker is replaced
   * @param timeout how long a worker may take for one request
   * @param patience how long a request waits for a free worker
   */
  public WorkerPool(
      WorkerCommand command, int size, int filesPerWorker, Duration timeout, Duration patience) {
    this.command = command;
    this.size = size;
    this.filesPerWorker = filesPerWorker;
    this.timeout = timeout;
    this.patience = patience;
    this.slots = new Semaphore(size, true);
    // An alarm is set for every file and nearly none goes off.
    watch.setRemoveOnCancelPolicy(true);
  }

  /**
   * Starts the workers that are missing, so that no file need wait for one.
   *
   * @throws StageException {@code WORKER_UNAVAILABLE}
   */
  public void warmUp() {
    for (int i = idle.size(); i < size && !closed; i++) {
      if (!slots.tryAcquire()) {
        return;
      }
      try {
        giveBack(WorkerProcess.start(command.line(), watch));
      } finally {
        slots.release();
      }
    }
  }

  @Override
  public ReadAnswer read(Path file) {
    WorkerReply reply = ask(WorkerRequest.read(file));
    ReadAnswer answer = reply.answer();
    if (answer == null) {
      throw new StageException(FailureCode.PARSER_CRASHED, "the worker gave no document");
    }
    return answer;
  }

  @Override
  public void unlock(Path locked, DocumentPassword password, Path open) {
    ask(WorkerRequest.unlock(locked, password, open));
  }

  @Override
  public void draw(Path file, int page, Path picture) {
    ask(WorkerRequest.draw(file, page, picture));
  }

  private WorkerReply ask(WorkerRequest request) {
    acquireSlot();
    WorkerReply reply;
    boolean kept = false;
    try {
      WorkerProcess worker = take();
      try {
        reply = worker.ask(request, timeout);
      } catch (StageException e) {
        worker.kill();
        throw e;
      }
      kept = giveBack(worker);
    } finally {
      slots.release();
      if (!kept) {
        replace();
      }
    }
    FailureCode code = reply.code();
    if (code != null) {
      String detail = reply.detail();
      throw new StageException(code, detail == null ? code.name() : detail);
    }
    return reply;
  }

  private void acquireSlot() {
    try {
      if (slots.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new StageException(FailureCode.WORKER_UNAVAILABLE, "all workers are busy");
  }

  private WorkerProcess take() {
    WorkerProcess worker = idle.pollFirst();
    while (worker != null && !worker.isAlive()) {
      worker = idle.pollFirst();
    }
    return worker == null ? WorkerProcess.start(command.line(), watch) : worker;
  }

  /** Keeps a worker for the next request; false when it goes, without being waited for. */
  private boolean giveBack(WorkerProcess worker) {
    if (closed || worker.served() >= filesPerWorker) {
      inBackground(worker::close);
      return false;
    }
    idle.addFirst(worker);
    // The pool may have been closed between the question and the answer.
    if (closed) {
      drain();
    }
    return true;
  }

  private void replace() {
    inBackground(
        () -> {
          try {
            warmUp();
          } catch (StageException e) {
            // The next request starts its own and says what is wrong if that fails, too.
            return;
          }
        });
  }

  private static void inBackground(Runnable work) {
    Thread.ofVirtual().name("worker-change").start(work);
  }

  private void drain() {
    List.copyOf(idle).stream().filter(idle::remove).forEach(WorkerProcess::close);
  }

  @Override
  public void close() {
    closed = true;
    drain();
    watch.shutdown();
  }
}
