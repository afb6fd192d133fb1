package kr.bogoseo.enrich.translate.terms;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import kr.bogoseo.enrich.TermCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The term base of the moment, which can be read again while the service runs. */
public final class TermShelf implements TermCatalogue, Supplier<TermBase> {

  private static final Logger LOG = LoggerFactory.getLogger(TermShelf.class);

  private final Optional<Path> directory;
  private volatile TermBase terms;

  /**
   * Loads the term base.
   *
   * @param directory files whose entries win over the built-in ones
   */
  public TermShelf(Optional<Path> directory) {
    this.directory = directory;
    this.terms = new TermBase(directory);
  }

  @Override
  public TermBase get() {
    return terms;
  }

  @Override
  public synchronized String reload() {
    TermBase fresh = new TermBase(directory);
    if (!fresh.version().equals(terms.version())) {
      LOG.info("term base {} takes the place of {}", fresh.version(), terms.version());
      terms = fresh;
    }
    return terms.version();
  }

  @Override
  public Page find(String words, String cursor, int size) {
    TermBase now = terms;
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    List<Term> all =
        now.rows().stream()
            .filter(
                row ->
                    wanted.isEmpty()
                        || row.ko().contains(wanted)
                        || row.en().toLowerCase(Locale.ROOT).contains(wanted))
            .map(row -> new Term(row.ko(), row.en(), row.pos(), row.note(), row.theme()))
            .toList();
    int start = Math.min(all.size(), start(cursor));
    int end = Math.min(all.size(), start + size);
    return new Page(
        now.version(),
        all.size(),
        all.subList(start, end),
        end < all.size() ? Integer.toString(end) : null);
  }

  private static int start(String cursor) {
    if (cursor.isEmpty()) {
      return 0;
    }
    if (!cursor.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("\"cursor\" is one of an earlier answer");
    }
    return Integer.parseInt(cursor);
  }
}
