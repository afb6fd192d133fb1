package kr.bogoseo.enrich.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RegisteredName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the four registry files, one JSON object a line, from the class path, each replaced by the
 * one of that name in a directory, if there is one. A line that cannot be read stops the load
 * naming file and line.
 */
final class RegistryLoader {

  private static final String[] FILES = {
    "clusters.jsonl", "agencies.jsonl", "organizations.jsonl", "places.jsonl"
  };
  private static final Tag.Type[] TYPES = {
    Tag.Type.CLUSTER, Tag.Type.AGENCY, Tag.Type.ORGANIZATION, Tag.Type.PLACE
  };

  private static final int VERSION_DIGITS = 12;

  private RegistryLoader() {}

  /**
   * @param directory where the files are; empty for the ones that come with the contracts
   */
  static Registry load(Optional<Path> directory) {
    List<RegistryEntry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    MessageDigest digest = sha256();
    for (int i = 0; i < FILES.length; i++) {
      try (InputStream in = open(directory, FILES[i])) {
        if (in != null) {
          digest.update(FILES[i].getBytes(StandardCharsets.UTF_8));
          read(new DigestInputStream(in, digest), FILES[i], TYPES[i], entries, ids);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("registry file " + FILES[i], e);
      }
    }
    String version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    return new Registry(entries, version);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static @Nullable InputStream open(Optional<Path> directory, String file)
      throws IOException {
    Optional<Path> own = directory.map(dir -> dir.resolve(file)).filter(Files::exists);
    return own.isPresent()
        ? Files.newInputStream(own.get())
        : RegistryLoader.class.getResourceAsStream("/registry/" + file);
  }

  private static void read(
      InputStream in, String file, Tag.Type type, List<RegistryEntry> entries, Set<String> ids)
      throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String line = reader.readLine();
    for (int number = 1; line != null; number++) {
      if (!line.isBlank()) {
        RegistryEntry entry = entry(line, type, file + " line " + number);
        if (!ids.add(entry.id())) {
          throw new IllegalArgumentException(
              "registry " + file + " line " + number + ": id " + entry.id() + " twice");
        }
        entries.add(entry);
      }
      line = reader.readLine();
    }
  }

  private static RegistryEntry entry(String line, Tag.Type type, String where) {
    try {
      JsonNode node = ContractJson.mapper().readTree(line);
      String id = required(node, "id", where);
      String ko = required(node, "ko", where);
      String en = required(node, "en", where);
      Optional<String> place = type == Tag.Type.PLACE ? Optional.of(id) : text(node, "place");
      RegisteredName name =
          new RegisteredName(
              id,
              ko,
              en,
              type,
              text(node, "kind").orElse("other"),
              text(node, "country").orElse(""),
              place,
              text(node, "parent"));
      return new RegistryEntry(name, aliases(node, ko, en), life(node, "founded", "dissolved"));
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException(
          "registry " + where + " is no JSON object of that form", e);
    }
  }

  private static List<RegistryEntry.Alias> aliases(JsonNode node, String ko, String en) {
    Set<String> ambiguous = new HashSet<>();
    if (node.has("ambiguousNames")) {
      node.get("ambiguousNames").forEach(name -> ambiguous.add(name.asString()));
    }
    List<RegistryEntry.Alias> aliases = new ArrayList<>();
    aliases.add(new RegistryEntry.Alias(ko, "canonical", ambiguous.contains("ko")));
    aliases.add(new RegistryEntry.Alias(en, "canonical", ambiguous.contains("en")));
    if (node.has("aliases")) {
      for (JsonNode alias : node.get("aliases")) {
        text(alias, "name")
            .ifPresent(
                name ->
                    aliases.add(
                        new RegistryEntry.Alias(
                            name,
                            text(alias, "kind").orElse("short"),
                            alias.has("ambiguous") && alias.get("ambiguous").asBoolean(),
                            life(alias, "from", "to"))));
      }
    }
    return List.copyOf(aliases);
  }

  private static RegistryEntry.Life life(JsonNode node, String from, String to) {
    return new RegistryEntry.Life(
        text(node, from).map(LocalDate::parse), text(node, to).map(LocalDate::parse));
  }

  private static String required(JsonNode node, String field, String where) {
    return text(node, field)
        .orElseThrow(() -> new IllegalArgumentException("registry " + where + " lacks " + field));
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.asString().isBlank()
        ? Optional.empty()
        : Optional.of(value.asString());
  }
}
