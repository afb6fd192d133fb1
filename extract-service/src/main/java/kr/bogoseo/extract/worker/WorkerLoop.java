package kr.bogoseo.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.PageDrawing;
import kr.bogoseo.extract.ReadAnswer;
import kr.bogoseo.extract.Unlocking;

/**
 * The worker's side: answers one request after the other until its input closes, which it does when
 * the service ends, however it ends.
 */
public final class WorkerLoop {

  private final Function<Path, ReadAnswer> reading;
  private final PageDrawing drawing;
  private final Unlocking unlocking;

  /**
   * A loop over these abilities.
   *
   * @param reading reads a file; throws {@link StageException} with the reason
   * @param drawing draws a page
   * @param unlocking opens files that ask for a password
   */
  public WorkerLoop(Function<Path, ReadAnswer> reading, PageDrawing drawing, Unlocking unlocking) {
    this.reading = reading;
    this.drawing = drawing;
    this.unlocking = unlocking;
  }

  /** Serves standard input and output; whatever a library prints goes to standard error. */
  public void serveStandardStreams() {
    OutputStream replies = System.out;
    System.setOut(System.err);
    try {
      serve(System.in, replies);
    } catch (IOException e) {
      // The service is gone; there is nobody left to tell.
      return;
    }
  }

  void serve(InputStream requests, OutputStream replies) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(requests));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(replies));
    Frames.write(out, ContractJson.write(WorkerReply.done()));
    while (true) {
      byte[] frame;
      try {
        frame = Frames.read(in);
      } catch (EOFException e) {
        return;
      }
      WorkerReply reply = reply(ContractJson.read(frame, WorkerRequest.class));
      Frames.write(out, ContractJson.write(reply));
    }
  }

  private WorkerReply reply(WorkerRequest request) {
    try {
      Integer page = request.page();
      String target = request.target();
      if (page != null && target != null) {
        drawing.draw(Path.of(request.file()), page, Path.of(target));
        return WorkerReply.done();
      }
      DocumentPassword password = request.password();
      if (password != null && target != null) {
        unlocking.unlock(Path.of(request.file()), password, Path.of(target));
        return WorkerReply.done();
      }
      return WorkerReply.of(reading.apply(Path.of(request.file())));
    } catch (StageException e) {
      return WorkerReply.failed(e.code(), e.detail());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return WorkerReply.failed(FailureCode.UNREADABLE_FILE, "the file is damaged");
    }
  }
}
