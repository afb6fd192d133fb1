package kr.bogoseo.deploy.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A {@code multipart/form-data} body: one file and, for submissions, its metadata. */
final class MultipartBody {
  /** Not random, so that the same file gives the same request; long enough to be in no file. */
  static final String BOUNDARY = "----bogoseo-bench-7f3d1c9a5e8b4026";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  MultipartBody file(String fileName, byte[] content) {
    String safe = fileName.replace("\\", "\\\\").replace("\"", "%22").replaceAll("[\r\n]", " ");
    part("file\"; filename=\"" + safe, "application/octet-stream", content);
    return this;
  }

  MultipartBody json(String name, byte[] content) {
    part(name, "application/json", content);
    return this;
  }

  byte[] end() {
    write("--" + BOUNDARY + "--\r\n");
    return bytes.toByteArray();
  }

  private void part(String disposition, String type, byte[] content) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + disposition + "\"\r\n");
    write("Content-Type: " + type + "\r\n\r\n");
    bytes.writeBytes(content);
    write("\r\n");
  }

  private void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
