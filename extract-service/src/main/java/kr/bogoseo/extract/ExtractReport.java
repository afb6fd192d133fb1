package kr.bogoseo.extract;

import java.util.Optional;
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

  private final SubmittedFiles files;
  private final Originals originals;
  private final CharacterRecognition recognition;

  ExtractReport(SubmittedFiles files, Originals originals, CharacterRecognition recognition) {
    this.files = files;
    this.originals = originals;
    this.recognition = recognition;
  }

  @Override
  public Next apply(ReportReceived event, Consumer<String> progress) {
    return files.read(event, (file, folder, answer) -> next(event, answer));
  }

  private Next next(ReportReceived event, ReadAnswer answer) {
    if (goesToSlowLane(answer)) {
      return new Next(Topics.OCR, event);
    }
    if (!answer.hasText()) {
      throw new StageException(FailureCode.NO_TEXT, "no text was found in the file");
    }
    return Next.of(new ReportExtracted(event.submission(), originals.keep(answer.document())));
  }

  @Override
  public void settled(ReportReceived event, Optional<Next> next) {
    // The slow lane opens the file once more.
    if (next.isEmpty() || !next.get().topic().equals(Topics.OCR)) {
      files.settled(event);
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
