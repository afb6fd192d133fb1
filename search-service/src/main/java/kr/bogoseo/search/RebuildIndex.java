package kr.bogoseo.search;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;

/**
 * Builds the indices anew from the document store, while searches go on: for a new mapping, changed
 * names, or an index that was lost. Reports that come meanwhile wait in their topic until the new
 * indices have taken over, so that none is written to indices about to go.
 */
public final class RebuildIndex {

  private static final System.Logger LOG = System.getLogger(RebuildIndex.class.getName());
  private static final int PAGE = 1000;
  private static final int BATCH = 50;
  private static final String EVENT = "/" + Topics.TAGGED + ".json";
  private static final List<String> DECISIONS = List.of("/withdrawn.json", "/released.json");

  private final IndexGenerations generations;
  private final DocumentStore store;
  private final Function<ReportIndex, IndexReports> indexing;
  private final StageSwitch indexStage;
  private final ReportIndex live;
  private final Duration settling;
  private final RebuildLease lease;
  private final ReentrantLock running = new ReentrantLock();
  private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.none());

  /**
   * @param indexing the index use case over other indices, saying nothing to anybody
   * @param indexStage pauses the index stage in every process
   * @param live the indices that the aliases point to
   * @param settling how long it takes until every process has noticed the pause
   */
  public RebuildIndex(
      IndexGenerations generations,
      DocumentStore store,
      Function<ReportIndex, IndexReports> indexing,
      StageSwitch indexStage,
      ReportIndex live,
      Duration settling,
      Clock clock) {
    this.generations = generations;
    this.store = store;
    this.indexing = indexing;
    this.indexStage = indexStage;
    this.live = live;
    this.settling = settling;
    this.lease = new RebuildLease(store, clock);
  }

  /**
   * How far it is.
   *
   * @param state {@code none}, {@code running}, {@code done} or {@code failed}
   * @param reports read so far
   */
  public record Progress(String state, long reports) {

    static Progress none() {
      return new Progress("none", 0);
    }
  }

  /** How far the latest one in this process is. */
  public Progress progress() {
    return Optional.ofNullable(progress.get()).orElse(Progress.none());
  }

  /**
   * Builds, takes over, and lets the stage go on.
   *
   * @throws StageException {@code CONFLICT} when one is running already, here or elsewhere
   */
  public void run() {
    if (!running.tryLock()) {
      throw new StageException(FailureCode.CONFLICT, "the index is being built anew already");
    }
    try {
      lease.take();
      build();
    } finally {
      running.unlock();
    }
  }

  private void build() {
    boolean wasPaused = indexStage.paused();
    IndexGenerations.Next next = generations.next();
    try {
      indexStage.pause(true);
      Thread.sleep(settling);
      lease.renew();
      long reports = each(name -> name.endsWith(EVENT), indexing.apply(next.index()));
      // Withdrawals and releases do not wait; those of the meantime are done again, before and
      // after the change, so that it brings nothing back.
      each(RebuildIndex::isDecided, indexing.apply(next.index()));
      next.takeOver();
      each(RebuildIndex::isDecided, indexing.apply(live));
      progress.set(new Progress("done", reports));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      next.discard();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the index was not built anew; the old one stays", e);
      progress.set(new Progress("failed", progress().reports()));
      next.discard();
      throw e;
    } finally {
      if (!wasPaused) {
        indexStage.pause(false);
      }
      lease.release();
    }
  }

  private static boolean isDecided(String name) {
    return DECISIONS.stream().anyMatch(name::endsWith);
  }

  /** Indexes the report of every stored name that is wanted; answers how many. */
  private long each(Predicate<String> wanted, IndexReports index) {
    long count = 0;
    String after = "";
    List<ReportTagged> batch = new ArrayList<>();
    while (true) {
      List<String> names = store.names(StoredNames.REPORTS, after, PAGE);
      for (String name : names) {
        if (wanted.test(name)) {
          event(name).ifPresent(batch::add);
        }
        if (batch.size() >= BATCH) {
          index.index(batch);
          count += batch.size();
          batch.clear();
          lease.renew();
          progress.set(new Progress("running", Math.max(count, progress().reports())));
        }
      }
      if (names.size() < PAGE) {
        index.index(batch);
        return count + batch.size();
      }
      after = names.getLast();
    }
  }

  private Optional<ReportTagged> event(String name) {
    String folder = name.substring(0, name.lastIndexOf('/'));
    return store
        .getNamed(folder + EVENT)
        .map(bytes -> ContractJson.read(bytes, ReportTagged.class));
  }
}
