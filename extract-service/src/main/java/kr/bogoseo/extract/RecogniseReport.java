package kr.bogoseo.extract;

import java.util.Optional;
import java.util.function.Consumer;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.stage.StageWork;

/** The use case of the slow lane: recognises the picture pages of a report, one by one. */
public final class RecogniseReport implements StageWork<ReportReceived> {

  private final SubmittedFiles files;
  private final Originals originals;
  private final RecognisePages pages;

  RecogniseReport(SubmittedFiles files, Originals originals, RecognisePages pages) {
    this.files = files;
    this.originals = originals;
    this.pages = pages;
  }

  @Override
  public Next apply(ReportReceived event, Consumer<String> progress) {
    return files.read(
        event,
        (file, folder, answer) -> {
          StructuredDocument document = pages.recognise(file, folder, answer, progress);
          if (document.text().isBlank()) {
            throw new StageException(
                FailureCode.NO_TEXT, "no text was found, not even by character recognition");
          }
          return Next.of(new ReportExtracted(event.submission(), originals.keep(document)));
        });
  }

  @Override
  public void settled(ReportReceived event, Optional<Next> next) {
    files.settled(event);
  }
}
