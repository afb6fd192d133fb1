package kr.bogoseo.deploy.local.submit;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kr.bogoseo.deploy.local.language.Texts;

/** Hands files in, a few at a time, and tells what becomes of each. */
public final class Submitter {
  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration STANDSTILL = Duration.ofMinutes(10);

  private final URI intake;
  private final String key;
  private final Optional<String> password;
  private final boolean toTheEnd;

  /**
   * @param intake such as {@code http://127.0.0.1:8081}
   * @param key with the scopes submit and, to follow reports, read
   * @param password opens the files that ask for one
   * @param toTheEnd until each report is published, held back or has failed
   */
  public Submitter(URI intake, String key, Optional<String> password, boolean toTheEnd) {
    this.intake = intake;
    this.key = key;
    this.password = password;
    this.toTheEnd = toTheEnd;
  }

  /**
   * Hands in files, and what lies in folders.
   *
   * @param out a line a file
   * @param terminal whether a bar may be drawn
   * @return how many were refused or failed
   * @throws IOException when intake is not there at all, or a folder cannot be read
   */
  public int submit(List<Path> paths, PrintStream out, boolean terminal)
      throws IOException, InterruptedException {
    List<Path> files = FileFinder.find(paths);
    try (IntakeClient client = new IntakeClient(intake, key, password, new Patience(PATIENCE))) {
      if (!client.isThere()) {
        throw new IOException(Texts.of("submit.nobody", intake.toString()));
      }
      Display display = new Display(out, files.size(), terminal);
      Follower follower = new Follower(client, display, STANDSTILL);
      Thread uploads = Thread.ofVirtual().start(() -> upload(files, client, display, follower));
      if (toTheEnd) {
        follower.run();
      }
      uploads.join();
      return display.end();
    }
  }

  private void upload(List<Path> files, IntakeClient client, Display display, Follower follower) {
    try (ExecutorService slots = Executors.newFixedThreadPool(AT_ONCE)) {
      files.forEach(file -> slots.execute(() -> upload(file, client, display, follower)));
    } finally {
      follower.complete();
    }
  }

  private void upload(Path file, IntakeClient client, Display display, Follower follower) {
    try {
      List<Answer> answers = client.submit(file);
      display.expectMore(answers.size() - 1);
      answers.forEach(answer -> tell(answer, display, follower));
    } catch (IOException | RuntimeException e) {
      String reason = e.getMessage() == null ? e.toString() : e.getMessage();
      tell(new Answer.Refused(file.toString(), "NOT_SENT", reason), display, follower);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Answer answer, Display display, Follower follower) {
    switch (answer) {
      case Answer.Refused refused ->
          display.bad(
              "REFUSED  %s  %s: %s".formatted(refused.code(), refused.name(), refused.reason()));
      case Answer.Taken taken when toTheEnd -> follower.add(taken);
      case Answer.Taken taken -> display.good("RECEIVED", taken.id(), taken.name());
    }
  }
}
