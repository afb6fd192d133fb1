package kr.bogoseo.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;

/** Recognises the picture pages of a file and merges them with what it says in characters. */
final class RecognisePages {

  private final Workers workers;
  private final CharacterRecognition recognition;
  private final LayoutRules layout;
  private final RecognitionLimits limits;
  private final InstantSource clock;
  private final boolean dryRun;

  RecognisePages(
      Workers workers,
      CharacterRecognition recognition,
      LayoutRules layout,
      RecognitionLimits limits,
      InstantSource clock) {
    this(workers, recognition, layout, limits, clock, false);
  }

  private RecognisePages(
      Workers workers,
      CharacterRecognition recognition,
      LayoutRules layout,
      RecognitionLimits limits,
      InstantSource clock,
      boolean dryRun) {
    this.workers = workers;
    this.recognition = recognition;
    this.layout = layout;
    this.limits = limits;
    this.clock = clock;
    this.dryRun = dryRun;
  }

  /** The same for a dry run, which recognises fewer pages and says so. */
  RecognisePages dryRun(int pages) {
    RecognitionLimits fewer = new RecognitionLimits(pages, limits.time());
    return new RecognisePages(workers, recognition, layout, fewer, clock, true);
  }

  /** What was recognised so far. */
  private static final class Found {
    private final List<RawPiece> lines = new ArrayList<>();
    private final Map<String, String> confidences = new LinkedHashMap<>();
    private final List<String> warnings;
    private int pages;

    private Found(List<String> warnings) {
      this.warnings = new ArrayList<>(warnings);
    }
  }

  /**
   * The document with the pages that are pictures.
   *
   * @param progress is told each page, with how long the rest will take
   * @throws StageException when not one page could be recognised and there is no other text
   */
  StructuredDocument recognise(
      Path file, PrivateFolder folder, ReadAnswer answer, Consumer<String> progress) {
    List<Integer> pages = answer.picturePages().stream().sorted().limit(limits.pages()).toList();
    Found found = new Found(answer.document().warnings());
    int beyond = answer.picturePages().size() - pages.size();
    if (beyond > 0) {
      found.warnings.add(RecognitionWords.beyondPages(beyond, limits.pages()));
      if (dryRun) {
        found.warnings.add(RecognitionWords.dryRun(limits.pages()));
      }
    }
    progress.accept(RecognitionWords.begin(pages.size(), limits));
    Instant start = clock.instant();
    for (int done = 0; done < pages.size(); done++) {
      Duration taken = Duration.between(start, clock.instant());
      if (taken.compareTo(limits.time()) > 0) {
        found.warnings.add(RecognitionWords.beyondTime(pages.size() - done, limits.time()));
        break;
      }
      recognise(file, folder, pages.get(done), found, answer.hasText() || done > 0);
      progress.accept(
          RecognitionWords.progress(
              done + 1, pages.size(), Duration.between(start, clock.instant())));
    }
    return merge(answer.document(), found);
  }

  /** One page; a page that cannot be recognised costs the report no more than itself. */
  private void recognise(
      Path file, PrivateFolder folder, int page, Found found, boolean othersAreThere) {
    Path picture = folder.file("page-" + page + ".png");
    CharacterRecognition.RecognisedPage recognised;
    try {
      workers.draw(file, page, picture);
      recognised = recognition.recognise(picture, page);
    } catch (StageException e) {
      boolean ofThePage =
          e.code() == FailureCode.EXTRACTION_TIMEOUT || e.code() == FailureCode.UNREADABLE_FILE;
      if (!ofThePage || !othersAreThere) {
        throw e;
      }
      found.warnings.add(RecognitionWords.givenUp(page));
      return;
    } finally {
      delete(picture);
    }
    found.pages++;
    found.lines.addAll(recognised.lines());
    if (!recognised.lines().isEmpty()) {
      found.confidences.put("ocr.page." + page, RecognitionWords.confidences(recognised));
      if (recognised.confidence() < RecognitionWords.DOUBTFUL) {
        found.warnings.add(RecognitionWords.doubtful(page, recognised.confidence()));
      }
    }
  }

  private static void delete(Path picture) {
    try {
      Files.deleteIfExists(picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StructuredDocument merge(StructuredDocument read, Found found) {
    RawDocument recognised =
        new RawDocument(
            recognition.engine(), read.pages(), found.lines, Map.of(), List.of(), List.of());
    Map<String, String> properties = new LinkedHashMap<>(read.properties());
    properties.putAll(found.confidences);
    List<Block> blocks = new ArrayList<>(read.blocks());
    blocks.addAll(layout.arrange(recognised));
    // Stable: the blocks of a page keep their order.
    blocks.sort(Comparator.comparingInt(RecognisePages::pageOf));
    String text = StructuredDocument.textOf(blocks);
    return new StructuredDocument(
        read.mediaType(),
        Language.of(text),
        read.pages(),
        blocks,
        text,
        found.warnings,
        read.extractor() + " + " + recognition.engine(),
        found.pages,
        properties);
  }

  private static int pageOf(Block block) {
    Integer page = block.page();
    return page == null ? 0 : page;
  }
}
