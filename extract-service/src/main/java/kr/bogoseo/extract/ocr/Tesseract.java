package kr.bogoseo.extract.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.CharacterRecognition;

/**
 * Recognises pages with the tesseract program, one process a page. One thread each: on few cores
 * its own threads make it several times slower.
 */
public final class Tesseract implements CharacterRecognition {

  private static final Duration ASKING = Duration.ofSeconds(10);

  private final String command;
  private final String languages;
  private final Duration timeout;
  private volatile boolean seen;

  /**
   * An engine that may or may not be there.
   *
   * @param command the program
   * @param languages its language models, joined by plus signs
   * @param timeout of one page
   */
  public Tesseract(String command, String languages, Duration timeout) {
    this.command = command;
    this.languages = languages;
    this.timeout = timeout;
  }

  @Override
  public boolean available() {
    // An engine that was there once stays; one that was away may have been installed since.
    if (!seen) {
      seen = isInstalled();
    }
    return seen;
  }

  private boolean isInstalled() {
    Optional<String> installed = ask("--list-langs");
    return installed.isPresent()
        && List.of(languages.split("\\+")).stream()
            .allMatch(language -> installed.get().lines().anyMatch(language::equals));
  }

  @Override
  public String engine() {
    return ask("--version")
        .flatMap(answer -> answer.lines().findFirst())
        .map(String::strip)
        .orElse("tesseract");
  }

  @Override
  public RecognisedPage recognise(Path picture, int page) {
    if (!available()) {
      throw new StageException(
          FailureCode.OCR_UNAVAILABLE,
          "the page is a picture, and tesseract with " + languages + " is not installed");
    }
    Path table = picture.resolveSibling(picture.getFileName() + ".tsv");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              command, picture.toString(), "stdout", "-l", languages, "--dpi", "300", "tsv");
      int exit = run(builder, table, timeout);
      if (exit != 0) {
        throw new StageException(
            FailureCode.UNREADABLE_FILE, "the picture of page " + page + " was not recognised");
      }
      return TesseractTable.read(Files.readString(table, StandardCharsets.UTF_8), page);
    } catch (IOException e) {
      throw new StageException(FailureCode.OCR_UNAVAILABLE, "character recognition did not run", e);
    } finally {
      delete(table);
    }
  }

  private Optional<String> ask(String option) {
    try {
      Path answer = Files.createTempFile("bogoseo-ocr-", ".txt");
      try {
        int exit = run(new ProcessBuilder(command, option), answer, ASKING);
        return exit == 0 ? Optional.of(Files.readString(answer)) : Optional.empty();
      } finally {
        delete(answer);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int run(ProcessBuilder builder, Path output, Duration limit) throws IOException {
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process =
        builder
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
    throw new StageException(
        FailureCode.EXTRACTION_TIMEOUT,
        "recognising a page took more than " + limit.toSeconds() + " seconds");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It lies in a temporary folder.
      return;
    }
  }
}
