package kr.bogoseo.search.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.search.EntryKind;
import kr.bogoseo.search.Registry;
import kr.bogoseo.search.RegistryEntry;

/** The registries from the files that {@code contracts} carries. */
public final class RegistryFiles implements Registry {

  private final Map<EntryKind, List<RegistryEntry>> entries;
  private final Map<String, Known> byId = new LinkedHashMap<>();
  private final Names names;
  private final Completions completions;

  private RegistryFiles(Map<EntryKind, List<RegistryEntry>> entries) {
    this.entries = entries;
    entries.forEach(
        (kind, all) -> all.forEach(entry -> byId.put(entry.id(), new Known(kind, entry))));
    this.names = new Names(byId.values());
    this.completions = new Completions(byId.values());
  }

  /** Reads the files of the class path. */
  public static RegistryFiles load() {
    Map<EntryKind, List<RegistryEntry>> entries = new EnumMap<>(EntryKind.class);
    for (EntryKind kind : EntryKind.values()) {
      entries.put(kind, read("/registry/" + kind.file()));
    }
    return new RegistryFiles(entries);
  }

  private static List<RegistryEntry> read(String resource) {
    try (InputStream in = ContractJson.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the contracts jar lacks " + resource);
      }
      List<RegistryEntry> entries = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          entries.add(
              ContractJson.read(line.getBytes(StandardCharsets.UTF_8), RegistryEntry.class));
        }
      }
      return List.copyOf(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Known> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<RegistryEntry> all(EntryKind kind) {
    return entries.getOrDefault(kind, List.of());
  }

  @Override
  public Set<String> resolve(EntryKind kind, String idOrName) {
    Optional<Known> direct = find(idOrName).filter(known -> known.kind() == kind);
    if (direct.isPresent()) {
      return Set.of(idOrName);
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Known known : names.exactly(idOrName)) {
      if (known.kind() == kind) {
        ids.add(known.entry().id());
      }
    }
    return ids;
  }

  @Override
  public List<Match> match(List<String> words) {
    return names.match(words);
  }

  @Override
  public List<Known> complete(String start, int limit) {
    return completions.complete(start, limit);
  }

  @Override
  public List<String> dictionary() {
    return UserWords.of(byId.values());
  }
}
