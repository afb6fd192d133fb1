package kr.bogoseo.extract;

import java.nio.file.Path;
import java.util.function.Consumer;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.stage.StageWork;

/** The use case of the slow lane: recognises the picture pages of a report, one by one. */
public final class RecogniseReport implements StageWork<ReportReceived> {

  private final Originals originals;
  private final Workers workers;
  private final RecognisePages pages;

  RecogniseReport(Originals originals, Workers workers, RecognisePages pages) {
    this.originals = originals;
    this.workers = workers;
    this.pages = pages;
  }

  @Override
  public Next apply(ReportReceived event, Consumer<String> progress) {
    try (PrivateFolder folder = PrivateFolder.create()) {
      Path file = folder.file("original");
      originals.copyTo(event.submission().original(), file);
      ReadAnswer answer = workers.read(file);
      StructuredDocument document = pages.recognise(file, folder, answer, progress);
      if (document.text().isBlank()) {
        throw new StageException(
            FailureCode.NO_TEXT, "no text was found, not even by character recognition");
      }
      return Next.of(new ReportExtracted(event.submission(), originals.keep(document)));
    }
  }
}
