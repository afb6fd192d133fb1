package kr.bogoseo.deploy.local.submit;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.UUID;

/** A form with one file, read from the disk while it is sent. */
record Multipart(String boundary, Path file) {
  static Multipart of(Path file) {
    return new Multipart("bogoseo-" + UUID.randomUUID(), file);
  }

  HttpRequest.Builder post(HttpRequest.Builder request) throws FileNotFoundException {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(boundary, quotable(FileFinder.name(file)));
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head, StandardCharsets.UTF_8),
            BodyPublishers.ofFile(file),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    return request.header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(body);
  }

  /** As browsers send names; and composed, since some file systems take Hangul apart. */
  private static String quotable(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace("\"", "%22")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }
}
