package kr.bogoseo.enrich.translate.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.enrich.TranslationMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The most recently used translations, shared by all instances through the document store. Each
 * instance writes what it made in batches that are never changed, and reads those of the others; so
 * nobody waits for anybody, and nothing can be damaged. Without the store it works on with what it
 * has and writes later.
 */
public final class SharedTranslations implements TranslationMemory {

  private static final Logger LOG = LoggerFactory.getLogger(SharedTranslations.class);

  /** So many lines make a batch document. */
  private static final int BATCH = 2000;

  /** What the store could not take is forgotten from here on, oldest first. */
  private static final int UNSAVED = 20_000;

  private static final int LISTED = 100_000;

  private final RecentTranslations recent;
  private final Batches batches;
  private final int size;
  private final Deque<Line> unsaved = new ArrayDeque<>();
  private final Set<String> read = new HashSet<>();

  /** A translation and its key. */
  record Line(String key, Remembered value) {}

  /**
   * A memory.
   *
   * @param size how many translations it holds here; the store holds more
   */
  public SharedTranslations(DocumentStore store, int size) {
    this.recent = new RecentTranslations(size);
    this.batches = new Batches(store);
    this.size = size;
  }

  @Override
  public Optional<Remembered> recall(Key key) {
    return recent.recall(key);
  }

  @Override
  public Remembered remember(Key key, Remembered entry) {
    Remembered kept = recent.remember(key, entry);
    if (kept == entry && size > 0) {
      synchronized (unsaved) {
        unsaved.addLast(new Line(key.digest(), entry));
        if (unsaved.size() > UNSAVED) {
          unsaved.removeFirst();
        }
      }
    }
    return kept;
  }

  @Override
  public Figures figures() {
    return recent.figures();
  }

  /** Writes what is new here; what the store does not take is written next time. */
  public void save() {
    List<Line> lines = next();
    while (!lines.isEmpty()) {
      try {
        String name = batches.write(lines);
        synchronized (read) {
          read.add(name);
        }
      } catch (StageException e) {
        LOG.warn("{} translations stay unsaved for now: {}", lines.size(), e.getMessage());
        synchronized (unsaved) {
          lines.reversed().forEach(unsaved::addFirst);
        }
        return;
      }
      lines = next();
    }
  }

  private List<Line> next() {
    List<Line> lines = new ArrayList<>();
    synchronized (unsaved) {
      while (lines.size() < BATCH && !unsaved.isEmpty()) {
        lines.add(unsaved.removeFirst());
      }
    }
    return lines;
  }

  /** Reads what others wrote since the last time, newest first, as much as this memory holds. */
  public void learn() {
    if (size == 0) {
      return;
    }
    try {
      List<String> names = batches.names(LISTED);
      int room = size;
      for (String name : names.reversed()) {
        boolean isNew;
        synchronized (read) {
          isNew = read.add(name);
        }
        if (isNew && room > 0) {
          room -= learn(name);
        }
      }
      synchronized (read) {
        // What was merged into a larger batch is gone.
        read.retainAll(new HashSet<>(names));
      }
      batches.merge(names);
    } catch (StageException e) {
      LOG.warn("translations of others are read later: {}", e.getMessage());
    }
  }

  private int learn(String name) {
    List<Line> lines = batches.read(name);
    for (Line line : lines) {
      recent.remember(new Key(line.key()), line.value());
    }
    return lines.size();
  }
}
