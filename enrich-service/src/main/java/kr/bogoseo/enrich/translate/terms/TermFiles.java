package kr.bogoseo.enrich.translate.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the term base: those of {@code /terms} on the class path, one a theme, in the format
 * described in the README beside them, and those of a directory, whose entries win. An entry there
 * without English takes the word out.
 */
final class TermFiles {

  private static final String ENDING = ".tsv";
  private static final int COLUMNS = 3;
  private static final List<String> BUILT_IN =
      List.of(
          "administration",
          "travel",
          "bio",
          "policy",
          "education-research",
          "general-nouns",
          "verbs",
          "adjectives",
          "adverbs-connectives",
          "units");

  private TermFiles() {}

  /**
   * A line.
   *
   * @param theme name of its file
   * @param ko Korean as written
   * @param en English
   * @param pos part of speech
   * @param note the rest
   */
  record Row(String theme, String ko, String en, String pos, String note) {}

  /** All entries, those of the directory first. */
  static List<Row> read(Optional<Path> directory) {
    List<Row> own = directory.map(TermFiles::ofDirectory).orElse(List.of());
    Set<String> replaced = new HashSet<>();
    own.forEach(row -> replaced.add(row.ko()));
    List<Row> all = new ArrayList<>(own.stream().filter(row -> !row.en().isEmpty()).toList());
    for (String theme : BUILT_IN) {
      builtIn(theme).stream().filter(row -> !replaced.contains(row.ko())).forEach(all::add);
    }
    return all;
  }

  /** The entries of one file of the class path; none when it is not there. */
  static List<Row> builtIn(String theme) {
    try (InputStream in = TermFiles.class.getResourceAsStream("/terms/" + theme + ENDING)) {
      return in == null ? List.of() : read(in, theme);
    } catch (IOException e) {
      throw new UncheckedIOException("terms/" + theme, e);
    }
  }

  private static List<Row> ofDirectory(Path directory) {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
          rows.addAll(read(in, name.substring(0, name.length() - ENDING.length())));
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("the term files of " + directory + " cannot be read", e);
    }
    return rows;
  }

  private static List<Row> read(InputStream in, String theme) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    reader.readLine();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < COLUMNS) {
        throw new IllegalArgumentException("terms/" + theme + ": too few columns: " + line);
      }
      rows.add(
          new Row(
              theme,
              cells[0].strip(),
              cells[1].strip(),
              cells[2].strip(),
              cells.length > COLUMNS ? cells[COLUMNS].strip() : ""));
    }
    return rows;
  }
}
