package kr.bogoseo.enrich.translate.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.UndecodableEventException;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.enrich.translate.memory.SharedTranslations.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Batches of translations in the document store, named by the time they were written: {@code
 * translations/<epoch milliseconds>-<random>.json.gz}. Many small ones are merged into one; the
 * merged batch is written before the small ones go, so that at every moment each translation is
 * there at least once, whoever merges at the same time.
 */
final class Batches {

  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

  /** So many small batches become one. */
  static final int MERGED = 200;

  private static final String ENDING = ".json.gz";
  private static final String LARGE = "-all" + ENDING;

  private final DocumentStore store;

  Batches(DocumentStore store) {
    this.store = store;
  }

  /** The content of a batch. */
  private record Lines(List<Line> lines) {}

  /** Writes a batch and says how it is called. */
  String write(List<Line> lines) {
    // Twenty digits, so that names sort as times do.
    String name =
        String.format(Locale.ROOT, "%020d-%s", System.currentTimeMillis(), UUID.randomUUID())
            + ENDING;
    return write(name, lines);
  }

  private String write(String name, List<Line> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(ContractJson.write(new Lines(lines)));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written to", e);
    }
    store.putNamed(StoredNames.TRANSLATIONS + name, bytes.toByteArray());
    return StoredNames.TRANSLATIONS + name;
  }

  /** The batches, oldest first. */
  List<String> names(int limit) {
    return store.names(StoredNames.TRANSLATIONS, "", limit);
  }

  /** The lines of a batch; none when somebody merged it meanwhile, or it is damaged. */
  List<Line> read(String name) {
    Optional<byte[]> bytes = store.getNamed(name);
    if (bytes.isEmpty()) {
      return List.of();
    }
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes.get()))) {
      return ContractJson.read(zip.readAllBytes(), Lines.class).lines();
    } catch (IOException | UndecodableEventException e) {
      LOG.warn("the translations of {} cannot be read and are made again: {}", name, e.toString());
      return List.of();
    }
  }

  /** Merges small batches when there are many. */
  void merge(List<String> names) {
    List<String> small = names.stream().filter(name -> !name.endsWith(LARGE)).toList();
    if (small.size() < MERGED) {
      return;
    }
    Map<String, Line> lines = new LinkedHashMap<>();
    small.forEach(name -> read(name).forEach(line -> lines.putIfAbsent(line.key(), line)));
    String last = small.getLast();
    String stem =
        last.substring(StoredNames.TRANSLATIONS.length(), last.length() - ENDING.length());
    write(stem + LARGE, new ArrayList<>(lines.values()));
    small.forEach(store::removeNamed);
  }
}
