package kr.bogoseo.extract.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.extract.ReadAnswer;

/** A worker that does what the name of the file says. */
public final class FixtureWorker {

  private FixtureWorker() {}

  public static void main(String[] args) {
    java.io.PrintStream pipe = System.out;
    new WorkerLoop(
            file -> read(file, pipe),
            (file, page, picture) -> {},
            (locked, password, open) -> Files.writeString(open, "opened with " + password.text()))
        .serveStandardStreams();
  }

  private static ReadAnswer read(Path file, java.io.PrintStream pipe) {
    return switch (file.getFileName().toString()) {
      case "hang" -> hang();
      case "memory" -> memory();
      case "exit" -> {
        Runtime.getRuntime().halt(0);
        yield document("never");
      }
      case "garbage" -> {
        pipe.print("parser says hello, hello, hello");
        pipe.flush();
        yield hang();
      }
      case "stack" -> document("depth " + deeper(100_000_000));
      case "explode" -> throw new IllegalStateException("a library gave up");
      case "bad" -> throw new StageException(FailureCode.ENCRYPTED_FILE, "it has a password");
      case "chatty" -> {
        System.out.println("printed by a library");
        yield document("chatty");
      }
      case "pid" -> document(Long.toString(ProcessHandle.current().pid()));
      default -> document(file.getFileName().toString());
    };
  }

  private static int deeper(int levels) {
    return levels == 0 ? 0 : deeper(levels - 1) + 1;
  }

  private static ReadAnswer hang() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return document("interrupted");
  }

  private static ReadAnswer memory() {
    List<long[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new long[1 << 20]);
    }
    return document("full " + all.size());
  }

  static ReadAnswer document(String text) {
    return new ReadAnswer(
        new StructuredDocument(
            "text/plain", "und", null, List.of(), text, List.of(), "fixture", 0, Map.of()),
        List.of());
  }
}
