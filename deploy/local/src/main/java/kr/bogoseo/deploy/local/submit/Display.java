package kr.bogoseo.deploy.local.submit;

import java.io.PrintStream;
import kr.bogoseo.deploy.local.language.Texts;

/**
 * Tells the user what becomes of the files: one line a file, or a bar on a terminal, with lines
 * only for what went wrong. Safe for use by several threads.
 */
final class Display {
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private final boolean bar;
  private int expected;
  private int done;
  private int bad;

  /**
   * @param files how many there are; entries of archives add to them
   * @param bar whether somebody is watching
   */
  Display(PrintStream out, int files, boolean bar) {
    this.out = out;
    this.expected = files;
    this.bar = bar;
    draw("");
  }

  /** An archive turned out to hold this many reports. */
  synchronized void expectMore(int more) {
    expected += more;
  }

  /** A report is where the user wants it. */
  synchronized void good(String state, String id, String name) {
    done++;
    if (bar) {
      draw(name);
    } else {
      out.println("%-9s  %s  %s".formatted(state, id, name));
    }
  }

  /** A report was refused or has failed. */
  synchronized void bad(String line) {
    done++;
    bad++;
    out.println(bar ? CLEAR + line : line);
    draw("");
  }

  /** The last line; returns how many went wrong. */
  synchronized int end() {
    if (bar) {
      out.print(CLEAR);
    }
    out.println(Texts.of("submit.end", Integer.toString(done - bad), Integer.toString(bad)));
    return bad;
  }

  private void draw(String name) {
    if (bar) {
      int filled = expected == 0 ? WIDTH : WIDTH * done / expected;
      out.print(
          "%s[%s%s] %d/%d  %s"
              .formatted(
                  CLEAR,
                  "#".repeat(filled),
                  "·".repeat(WIDTH - filled),
                  done,
                  expected,
                  name.length() > 40 ? "…" + name.substring(name.length() - 39) : name));
      out.flush();
    }
  }
}
