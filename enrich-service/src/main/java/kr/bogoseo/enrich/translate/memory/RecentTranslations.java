package kr.bogoseo.enrich.translate.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.enrich.TranslationMemory;
import kr.bogoseo.enrich.Translator;

/** The most recently used translations of this process. */
public final class RecentTranslations implements TranslationMemory {

  private final Map<Key, Translator.Translation> known;

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
          protected boolean removeEldestEntry(Map.Entry<Key, Translator.Translation> eldest) {
            return size() > size;
          }
        };
  }

  @Override
  public Optional<Translator.Translation> recall(Key key) {
    synchronized (known) {
      return Optional.ofNullable(known.get(key));
    }
  }

  @Override
  public void remember(Key key, Translator.Translation translation) {
    synchronized (known) {
      known.put(key, translation);
    }
  }
}
