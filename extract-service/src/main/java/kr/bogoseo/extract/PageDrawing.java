package kr.bogoseo.extract;

import java.io.IOException;
import java.nio.file.Path;

/** Draws a page of a file as a grey PNG. Runs in a worker process. */
@FunctionalInterface
public interface PageDrawing {

  /**
   * Draws a page.
   *
   * @param page 1-based
   * @param picture the file to write
   */
  void draw(Path file, int page, Path picture) throws IOException;
}
