package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.deploy.bench.Alignment;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Score;
import kr.bogoseo.deploy.bench.SpaceFree;

/**
 * Files whose text is known from elsewhere, and how a reading compares with it in reading order.
 */
final class ReadingOrder {
  /** Marks of tables and what no reader sees: not compared. */
  private static final Pattern UNSEEN =
      Pattern.compile("[|\\p{Co}\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");

  /** Writers of Markdown level them. */
  private static final Pattern QUOTE = Pattern.compile("[‘’“”\"]");

  private static final Pattern FOOTNOTE = Pattern.compile("\\d{1,3}\\)\\s?\\S.{9,}");

  private static final int NOTE_START = 12;

  private ReadingOrder() {}

  /**
   * A file with known text.
   *
   * @param group under which it is counted
   * @param truth its text
   */
  record Case(String group, Path file, String truth) {}

  /** All cases whose files are there. */
  static List<Case> cases(BenchOptions options) {
    List<Case> cases = new ArrayList<>();
    Path rendered = options.corpus().resolve("rendered");
    for (String ending :
        List.of("pdf", "owner-password-only.pdf", "docx", "odt", "rtf", "html", "cp949.html")) {
      String group =
          ending.substring(ending.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
      add(cases, group + " page", rendered, "trip_page." + ending, "trip_page.plain.txt");
    }
    Path pdf = options.corpus().resolve("pdf");
    for (Path file : LabelFiles.files(pdf)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".groundtruth.md")) {
        add(cases, "PDF two columns", pdf, name.replace(".groundtruth.md", ".pdf"), name);
      }
    }
    for (Path folder : folders(options.root().resolve("samples"))) {
      String id = folder.getFileName().toString();
      for (String ending : List.of("pdf", "docx", "hwp", "hwpx", "html")) {
        add(
            cases,
            ending.toUpperCase(java.util.Locale.ROOT) + " samples",
            folder,
            id + "." + ending,
            id + ".txt");
      }
    }
    return cases;
  }

  /**
   * Characters in common in reading order. A footnote may stand at the foot of its page or behind
   * its mark; either is how people read, so footnotes are compared where they are found.
   */
  static Score compare(String truth, String found) {
    StringBuilder body = new StringBuilder();
    String rest = comparable(found);
    Score notes = Score.NONE;
    for (String line : truth.split("\n")) {
      String note = comparable(line);
      int at = FOOTNOTE.matcher(line).matches() ? rest.indexOf(start(note)) : -1;
      if (at < 0) {
        body.append(note);
        continue;
      }
      int end = Math.min(rest.length(), at + note.length());
      notes = notes.plus(Alignment.characters(note, rest.substring(at, end)));
      rest = rest.substring(0, at) + rest.substring(end);
    }
    return notes.plus(Alignment.characters(body.toString(), rest));
  }

  private static String start(String note) {
    return note.substring(0, Math.min(NOTE_START, note.length()));
  }

  /** Composed, one shape of quote, without spaces, marks of tables and invisible characters. */
  static String comparable(String text) {
    String seen =
        UNSEEN
            .matcher(SpaceFree.of(Normalizer.normalize(text, Normalizer.Form.NFC)))
            .replaceAll("");
    return QUOTE.matcher(seen).replaceAll("'");
  }

  /** The samples of a format that are reports. */
  static List<Path> samples(BenchOptions options, String ending) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders(options.root().resolve("samples"))) {
      Path file = folder.resolve(folder.getFileName() + "." + ending);
      if (Files.exists(file)) {
        files.add(file);
      }
    }
    return files;
  }

  private static void add(
      List<Case> cases, String group, Path folder, String file, String truthFile) {
    Path path = folder.resolve(file);
    Path truth = folder.resolve(truthFile);
    if (Files.exists(path) && Files.exists(truth)) {
      String text = LabelFiles.text(truth);
      cases.add(new Case(group, path, truthFile.endsWith(".md") ? MarkdownText.plain(text) : text));
    }
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (var paths = Files.list(parent)) {
      return paths
          .filter(Files::isDirectory)
          .filter(folder -> Optional.ofNullable(folder.getFileName()).isPresent())
          .sorted()
          .toList();
    } catch (java.io.IOException e) {
      throw new kr.bogoseo.deploy.bench.BenchException("Cannot list " + parent, e);
    }
  }
}
