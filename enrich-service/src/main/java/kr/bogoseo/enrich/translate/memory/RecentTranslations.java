package kr.bogoseo.enrich.translate.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.enrich.TranslationMemory;

/** The most recently used translations of this process. */
public final class RecentTranslations implements TranslationMemory {

  private final Map<Key, Remembered> known;
  private long hits;

  /**
   * A memory.
   *
   * @param size how many translations it holds; 0 holds none
   */
  public RecentTranslations(int size) {
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Remembered> eldest) {
            return size() > size;
          }
        };
  }

  @Override
  public Optional<Remembered> recall(Key key) {
    synchronized (known) {
      Optional<Remembered> entry = Optional.ofNullable(known.get(key));
      hits += entry.isPresent() ? 1 : 0;
      return entry;
    }
  }

  @Override
  public Remembered remember(Key key, Remembered entry) {
    synchronized (known) {
      Remembered first = known.putIfAbsent(key, entry);
      return first == null ? entry : first;
    }
  }

  @Override
  public Figures figures() {
    synchronized (known) {
      return new Figures(known.size(), hits);
    }
  }
}
