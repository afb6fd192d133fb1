package kr.bogoseo.search.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** How a submitted file is handed out: always to be saved, never to be run or shown. */
final class FileAnswer {

  private static final int LONGEST_NAME = 200;

  private FileAnswer() {}

  /** RFC 6266 with the name in UTF-8; control signs and path parts left out of the name. */
  static String disposition(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:;|?*]", "_").strip();
    String name = safe.isEmpty() || safe.equals(".") || safe.equals("..") ? "report" : safe;
    String bounded =
        name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    return ContentDisposition.attachment()
        .filename(bounded, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  static MediaType mediaType(String text) {
    try {
      return MediaType.parseMediaType(text);
    } catch (InvalidMediaTypeException e) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
  }
}
