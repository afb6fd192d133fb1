package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small questions to the operating system. */
final class Commands {
  private Commands() {}

  /** What the command prints; fails when it fails. */
  static String output(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException("'" + String.join(" ", command) + "' failed with status " + status);
    }
    return output;
  }

  /** Whether the command exists and ends with status 0. */
  static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      output(command);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
