package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Score;
import kr.bogoseo.deploy.bench.Tokens;

/**
 * How much of the preview text that Hancom Office stored in a file is in the extracted text. The
 * last word of a full preview may be cut and does not count.
 */
final class PreviewRecall {
  static final double WEAK = 0.99;

  private static final int FULL = 900;
  private static final String ENDING = ".prvtext.txt";

  private final Map<Path, Score> files = new LinkedHashMap<>();

  static PreviewRecall of(Readings readings) {
    PreviewRecall recall = new PreviewRecall();
    readings
        .all()
        .forEach((file, reading) -> preview(file).ifPresent(p -> recall.add(file, p, reading)));
    return recall;
  }

  /** The words a preview holds. */
  static List<String> words(String preview) {
    List<String> words = Tokens.of(preview);
    return preview.length() > FULL && !words.isEmpty() ? words.subList(0, words.size() - 1) : words;
  }

  Score total() {
    return files.values().stream().reduce(Score.NONE, Score::plus);
  }

  Map<Path, Score> files() {
    return files;
  }

  long weak() {
    return files.values().stream().filter(score -> score.recall() < WEAK).count();
  }

  private void add(Path file, String preview, Reading reading) {
    List<String> words = words(preview);
    if (!words.isEmpty()) {
      files.put(file, Tokens.score(words, Tokens.of(reading.text())));
    }
  }

  /** The text stored beside a file. */
  static Optional<String> preview(Path file) {
    Path preview = file.resolveSibling(file.getFileName() + ENDING);
    return Files.exists(preview) ? Optional.of(LabelFiles.text(preview)) : Optional.empty();
  }
}
