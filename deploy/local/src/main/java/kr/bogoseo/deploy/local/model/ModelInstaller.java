package kr.bogoseo.deploy.local.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Installs a translation model from a directory or an address. It comes with {@code model.json}:
 * {@code {"name","from","to","files":{"encoder_model.onnx":"<SHA-256>",…}}}. Every file named there
 * is fetched and checked; a model is there as a whole or not at all.
 */
public final class ModelInstaller {

  private static final String MANIFEST = "model.json";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,127}");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Path models;

  /**
   * An installer.
   *
   * @param models the directory that holds one directory a model
   */
  public ModelInstaller(Path models) {
    this.models = models;
  }

  /**
   * Installs a model, in the place of an earlier one of its name.
   *
   * @param source a directory, or an address under which the files lie
   * @return where it is
   * @throws IOException when a file is missing, cannot be fetched or is not the one that was meant;
   *     then nothing is installed
   */
  public Path install(String source) throws IOException, InterruptedException {
    Files.createDirectories(models);
    Path incoming = models.resolve(".incoming-" + UUID.randomUUID());
    Files.createDirectory(incoming);
    try {
      Path manifest = incoming.resolve(MANIFEST);
      fetch(source, MANIFEST, manifest);
      JsonNode model = read(manifest);
      String name = model.path("name").asString("");
      if (!NAME.matcher(name).matches()) {
        throw new IOException(MANIFEST + ": \"name\" must be like opus-mt-ko-en");
      }
      for (Map.Entry<String, String> file : files(model).entrySet()) {
        String found = fetch(source, file.getKey(), incoming.resolve(file.getKey()));
        if (!found.equals(file.getValue())) {
          throw new IOException(
              file.getKey() + ": SHA-256 is " + found + ", not " + file.getValue());
        }
      }
      Path target = models.resolve(name);
      delete(target);
      Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
      return target;
    } finally {
      delete(incoming);
    }
  }

  private static JsonNode read(Path manifest) throws IOException {
    try {
      return ContractJson.mapper().readTree(Files.readString(manifest, StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      throw new IOException(MANIFEST + " is no JSON", e);
    }
  }

  private static Map<String, String> files(JsonNode model) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    model
        .path("files")
        .forEachEntry((name, sum) -> files.put(name, sum.asString("").toLowerCase(Locale.ROOT)));
    if (files.isEmpty()) {
      throw new IOException(MANIFEST + ": \"files\" must name each file with its SHA-256");
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!FILE.matcher(file.getKey()).matches() || !SHA_256.matcher(file.getValue()).matches()) {
        throw new IOException(MANIFEST + ": " + file.getKey() + " is no file name with a SHA-256");
      }
    }
    return files;
  }

  /** Copies a file and says its SHA-256. */
  private static String fetch(String source, String file, Path target)
      throws IOException, InterruptedException {
    MessageDigest digest = sha256();
    if (source.startsWith("http://") || source.startsWith("https://")) {
      URI address = URI.create(source.replaceAll("/+$", "") + "/" + file);
      try (HttpClient client =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
        HttpResponse<InputStream> response =
            client.send(
                HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = new DigestInputStream(response.body(), digest)) {
          if (response.statusCode() != 200) {
            throw new IOException(address + " answered " + response.statusCode());
          }
          Files.copy(in, target);
        }
      }
    } else {
      try (InputStream in =
          new DigestInputStream(Files.newInputStream(Path.of(source).resolve(file)), digest)) {
        Files.copy(in, target);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A directory of plain files. */
  private static void delete(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
