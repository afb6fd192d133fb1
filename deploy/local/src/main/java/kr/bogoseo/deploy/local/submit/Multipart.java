package kr.bogoseo.deploy.local.submit;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.bogoseo.contracts.ContractJson;

/**
 * A form with one file, read from the disk while it is sent.
 *
 * @param password goes into the metadata
 */
record Multipart(String boundary, Path file, Optional<String> password) {
  static Multipart of(Path file, Optional<String> password) {
    return new Multipart("bogoseo-" + UUID.randomUUID(), file, password);
  }

  HttpRequest.Builder post(HttpRequest.Builder request) throws FileNotFoundException {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(boundary, quotable(FileFinder.name(file)));
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head, StandardCharsets.UTF_8),
            BodyPublishers.ofFile(file),
            BodyPublishers.ofString("\r\n" + metadata() + "--" + boundary + "--\r\n"));
    return request.header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(body);
  }

  private String metadata() {
    return password
        .map(text -> ContractJson.text(Map.of("documentPassword", text)))
        .map(
            json ->
                "--%s\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n%s\r\n"
                    .formatted(boundary, json))
        .orElse("");
  }

  /** As browsers send names; and composed, since some file systems take Hangul apart. */
  private static String quotable(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace("\"", "%22")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }
}
