package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long files of each format take. */
final class FormatSpeeds {
  private final Map<String, Sum> formats = new TreeMap<>();

  private record Sum(int files, int pages, double millis) {
    Sum plus(Sum other) {
      return new Sum(files + other.files, pages + other.pages, millis + other.millis);
    }
  }

  void add(Path file, Reading reading) {
    // Formats without pages count as one.
    int pages = Math.max(1, reading.document().path("pages").asInt(1));
    formats.merge(TextReader.ending(file), new Sum(1, pages, reading.millis()), Sum::plus);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    formats.forEach(
        (format, sum) ->
            json.put(
                format,
                Map.of(
                    "files",
                    sum.files,
                    "pages",
                    sum.pages,
                    "millisAFile",
                    sum.millis / sum.files,
                    "pagesASecond",
                    sum.pages / sum.millis * 1000)));
    return json;
  }

  /** One line for a person. */
  String shown() {
    return formats.entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%s %.0f",
                    entry.getKey(),
                    entry.getValue().pages / entry.getValue().millis * 1000))
        .collect(Collectors.joining(", "));
  }
}
