package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.stage.StageWork;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import kr.bogoseo.extract.layout.BlockLayout;
import org.junit.jupiter.api.Test;

/** Which reports go to the slow lane, and what comes out of it. */
class SlowLaneTest {

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final ReportReceived event =
      new ReportReceived(
          Examples.submission(
              store, "scan".getBytes(StandardCharsets.UTF_8), "scan.pdf", "application/pdf"));

  @Test
  void aScanGoesToTheSlowLaneEvenWithoutAnEngine() {
    assertThat(fast(answer("", 1, 2), false).topic()).isEqualTo(Topics.OCR);
  }

  @Test
  void aReportWithSomePicturePagesWaitsOnlyForAnEngineThatIsThere() {
    assertThat(fast(answer("본문", 2), true).topic()).isEqualTo(Topics.OCR);
    assertThat(fast(answer("본문", 2), false).topic()).isEqualTo(Topics.EXTRACTED);
  }

  @Test
  void aReportWithoutTextAndPicturesFails() {
    assertThatThrownBy(() -> fast(answer(""), true))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.NO_TEXT));
  }

  @Test
  void recognisedPagesStandBetweenTheOthersInTheirOrder() {
    List<String> progress = new ArrayList<>();
    StructuredDocument document = slow(answer("첫 쪽의 본문", 2, 3), 10, progress);
    assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 2, 3);
    assertThat(document.ocrPages()).isEqualTo(2);
    assertThat(document.extractor()).isEqualTo("fixture + engine 1");
    assertThat(progress).containsExactly("1/2 pages recognised", "2/2 pages recognised");
  }

  @Test
  void pagesBeyondTheLimitAreLeftOutAndSaidSo() {
    StructuredDocument document = slow(answer("", 1, 2, 3), 2, new ArrayList<>());
    assertThat(document.ocrPages()).isEqualTo(2);
    assertThat(document.warnings()).anySatisfy(w -> assertThat(w).contains("not recognised"));
  }

  @Test
  void doubtfulPagesCarryAWarning() {
    StructuredDocument document = slow(answer("", 1), 5, new ArrayList<>());
    assertThat(document.warnings()).anySatisfy(w -> assertThat(w).contains("low confidence"));
  }

  private StageWork.Next fast(ReadAnswer answer, boolean engineThere) {
    return new ExtractReport(files(new Prepared(answer)), new Kept(), new Engine(engineThere))
        .apply(event, sentence -> {});
  }

  private StructuredDocument slow(ReadAnswer answer, int maxPages, List<String> progress) {
    Prepared workers = new Prepared(answer);
    RecognisePages pages =
        new RecognisePages(workers, new Engine(true), new BlockLayout(), maxPages);
    StageWork.Next next =
        new RecogniseReport(files(workers), new Kept(), pages).apply(event, progress::add);
    ContentRef ref = ((ReportExtracted) next.event()).document();
    return ContractJson.read(store.read(ref), StructuredDocument.class);
  }

  private SubmittedFiles files(Workers workers) {
    return new SubmittedFiles(new Kept(), workers, PasswordVault.of(store, null));
  }

  private static ReadAnswer answer(String text, Integer... picturePages) {
    List<Block> blocks = text.isEmpty() ? List.of() : List.of(Block.paragraph(text, 1));
    return new ReadAnswer(
        new StructuredDocument(
            "application/pdf", "ko", 3, blocks, text, List.of(), "fixture", 0, Map.of()),
        List.of(picturePages));
  }

  private final class Kept implements Originals {
    @Override
    public void copyTo(ContentRef original, Path target) {
      // The prepared workers read nothing.
    }

    @Override
    public Optional<ContentRef> documentOf(ReportId id) {
      return Optional.empty();
    }

    @Override
    public ContentRef keep(StructuredDocument document) {
      return store.put(ContractJson.write(document), "application/json");
    }
  }

  private record Prepared(ReadAnswer answer) implements Workers {
    @Override
    public ReadAnswer read(Path file) {
      return answer;
    }

    @Override
    public void unlock(Path locked, DocumentPassword password, Path open) {
      // Nothing is locked.
    }

    @Override
    public void draw(Path file, int page, Path picture) {
      // The engine below looks at no picture.
    }
  }

  private record Engine(boolean available) implements CharacterRecognition {
    @Override
    public RecognisedPage recognise(Path picture, int page) {
      return new RecognisedPage(List.of(RawPiece.Text.paragraph("인식된 " + page + "쪽", page)), 41);
    }

    @Override
    public String engine() {
      return "engine 1";
    }
  }
}
