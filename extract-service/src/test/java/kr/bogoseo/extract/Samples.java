package kr.bogoseo.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository's own sample reports, each in every format. */
final class Samples {

  private static final Pattern WORD = Pattern.compile("[0-9A-Za-z가-힣]+");

  private Samples() {}

  static Path root() {
    return Path.of(System.getProperty("bogoseo.root", ".."));
  }

  /** Every sample report in a format, by its ending. */
  static List<Path> of(String ending) {
    try (Stream<Path> files = Files.walk(root().resolve("samples"))) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending))
          .filter(file -> !file.toString().contains("special"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same report as plain text. */
  static Path plain(Path sample) {
    String name = sample.getFileName().toString();
    return sample.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The share of the expected words, each as often as it stands there, that were found. */
  static double recall(String expected, String found) {
    List<String> wanted = words(expected);
    int hits = 0;
    Map<String, Integer> counts = new HashMap<>();
    words(found).forEach(word -> counts.merge(word, 1, Integer::sum));
    for (String word : wanted) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        hits++;
      }
    }
    return wanted.isEmpty() ? 1 : (double) hits / wanted.size();
  }
}
