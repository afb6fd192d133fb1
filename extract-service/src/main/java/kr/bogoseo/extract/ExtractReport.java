package kr.bogoseo.extract;

import java.nio.file.Path;
import java.util.function.Consumer;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.stage.StageWork;

/**
 * The use case of the fast lane: reads the submitted file and keeps its structured document, or
 * sends the report to the slow lane when its pages are pictures.
 */
public final class ExtractReport implements StageWork<ReportReceived> {

  private final Originals originals;
  private final Workers workers;
  private final CharacterRecognition recognition;

  ExtractReport(Originals originals, Workers workers, CharacterRecognition recognition) {
    this.originals = originals;
    this.workers = workers;
    this.recognition = recognition;
  }

  @Override
  public Next apply(ReportReceived event, Consumer<String> progress) {
    try (PrivateFolder folder = PrivateFolder.create()) {
      Path file = folder.file("original");
      originals.copyTo(event.submission().original(), file);
      ReadAnswer answer = workers.read(file);
      if (goesToSlowLane(answer)) {
        return new Next(Topics.OCR, event);
      }
      if (!answer.hasText()) {
        throw new StageException(FailureCode.NO_TEXT, "no text was found in the file");
      }
      return Next.of(new ReportExtracted(event.submission(), originals.keep(answer.document())));
    }
  }

  /**
   * Whether pictures hold (part of) the text. A report that has text of its own does not wait for
   * an engine that is not there: its picture pages are named in a warning.
   */
  private boolean goesToSlowLane(ReadAnswer answer) {
    if (answer.picturePages().isEmpty()) {
      return false;
    }
    return !answer.hasText() || recognition.available();
  }
}
