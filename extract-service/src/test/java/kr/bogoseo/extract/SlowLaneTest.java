package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
    assertThat(progress)
        .satisfiesExactly(
            begin -> assertThat(begin).contains("2 picture pages", "10 pages", "5 min"),
            first -> assertThat(first).contains("1 of 2 pages", "about 90 s left", "약 90초 남음"),
            last -> assertThat(last).endsWith("2 of 2 pages recognised"));
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

  @Test
  void confidencesAreKeptWithTheWordsInDoubt() {
    StructuredDocument document = slow(answer("", 1), 5, new ArrayList<>());
    assertThat(document.properties())
        .containsEntry("ocr.page.1", "mean=41 words=2 doubtful=1: 쪽인=30");
  }

  @Test
  void noPageIsBegunAfterTheTimeLimit() {
    StructuredDocument document = slow(answer("", 1, 2, 3, 4, 5, 6), 10, new ArrayList<>());
    assertThat(document.ocrPages()).isEqualTo(3);
    assertThat(document.warnings())
        .anySatisfy(w -> assertThat(w).contains("3 picture pages", "5 minutes", "시간 한도(5분)"));
  }

  @Test
  void aDryRunSaysThatItReadsFewerPages() {
    Prepared workers = new Prepared(answer("", 1, 2, 3, 4, 5, 6));
    RecognisePages pages = pages(workers, 200).dryRun(2);
    List<String> warnings;
    try (PrivateFolder folder = PrivateFolder.create()) {
      warnings =
          pages.recognise(folder.file("a"), folder, workers.answer(), progress -> {}).warnings();
    }
    assertThat(warnings)
        .anySatisfy(w -> assertThat(w).contains("4 picture pages beyond the limit of 2"))
        .anySatisfy(w -> assertThat(w).contains("dry run", "first 2", "시험 추출"));
  }

  @Test
  void aPageThatCannotBeRecognisedCostsNoOther() {
    StructuredDocument document = slow(answer("", 1, 13, 3), 5, new ArrayList<>());
    assertThat(document.ocrPages()).isEqualTo(2);
    assertThat(document.warnings()).anySatisfy(w -> assertThat(w).contains("Page 13 could not"));
  }

  private static RecognisePages pages(Workers workers, int maxPages) {
    // Every look at this clock finds it half a page further.
    AtomicInteger looks = new AtomicInteger();
    InstantSource clock = () -> Instant.EPOCH.plusSeconds(45L * (looks.getAndIncrement() - 1));
    RecognitionLimits limits = new RecognitionLimits(maxPages, Duration.ofMinutes(5));
    return new RecognisePages(workers, new Engine(true), new BlockLayout(), limits, clock);
  }

  private StageWork.Next fast(ReadAnswer answer, boolean engineThere) {
    return new ExtractReport(files(new Prepared(answer)), new Kept(), new Engine(engineThere))
        .apply(event, sentence -> {});
  }

  private StructuredDocument slow(ReadAnswer answer, int maxPages, List<String> progress) {
    Prepared workers = new Prepared(answer);
    StageWork.Next next =
        new RecogniseReport(files(workers), new Kept(), pages(workers, maxPages))
            .apply(event, progress::add);
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
      if (page == 13) {
        throw new StageException(FailureCode.EXTRACTION_TIMEOUT, "too slow");
      }
      return new RecognisedPage(
          List.of(RawPiece.Text.paragraph("인식된 " + page + "쪽", page)),
          41,
          List.of(new Word("인식된", 80), new Word("쪽인", 30)));
    }

    @Override
    public String engine() {
      return "engine 1";
    }
  }
}
