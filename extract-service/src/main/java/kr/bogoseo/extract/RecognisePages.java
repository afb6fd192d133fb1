package kr.bogoseo.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;

/** Recognises the picture pages of a file and merges them with what it says in characters. */
final class RecognisePages {

  /** Below this mean confidence (0 to 100) a reader should look at the original. */
  private static final int DOUBTFUL = 60;

  private final Workers workers;
  private final CharacterRecognition recognition;
  private final LayoutRules layout;
  private final int maxPages;

  RecognisePages(
      Workers workers, CharacterRecognition recognition, LayoutRules layout, int maxPages) {
    this.workers = workers;
    this.recognition = recognition;
    this.layout = layout;
    this.maxPages = maxPages;
  }

  /** The same with another limit of pages. */
  RecognisePages atMost(int pages) {
    return new RecognisePages(workers, recognition, layout, pages);
  }

  StructuredDocument recognise(
      Path file, PrivateFolder folder, ReadAnswer answer, Consumer<String> progress) {
    List<Integer> pages = answer.picturePages().stream().sorted().limit(maxPages).toList();
    List<String> warnings = new ArrayList<>(answer.document().warnings());
    int left = answer.picturePages().size() - pages.size();
    if (left > 0) {
      warnings.add(
          Warning.of(
              "그림으로 된 " + left + "쪽은 한도를 넘어 인식하지 않았습니다.",
              left + " picture pages beyond the limit were not recognised."));
    }
    List<RawPiece> lines = new ArrayList<>();
    for (int done = 0; done < pages.size(); done++) {
      lines.addAll(recognise(file, folder, pages.get(done), warnings));
      progress.accept((done + 1) + "/" + pages.size() + " pages recognised");
    }
    return merge(answer.document(), lines, pages.size(), warnings);
  }

  private List<RawPiece> recognise(
      Path file, PrivateFolder folder, int page, List<String> warnings) {
    Path picture = folder.file("page-" + page + ".png");
    workers.draw(file, page, picture);
    CharacterRecognition.RecognisedPage recognised = recognition.recognise(picture, page);
    try {
      Files.deleteIfExists(picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!recognised.lines().isEmpty() && recognised.confidence() < DOUBTFUL) {
      warnings.add(
          Warning.of(
              page + "쪽은 글자 인식이 불확실합니다(신뢰도 " + recognised.confidence() + ").",
              "Page "
                  + page
                  + " was recognised with low confidence ("
                  + recognised.confidence()
                  + ")."));
    }
    return recognised.lines();
  }

  private StructuredDocument merge(
      StructuredDocument read, List<RawPiece> lines, int ocrPages, List<String> warnings) {
    RawDocument recognised =
        new RawDocument(recognition.engine(), read.pages(), lines, Map.of(), List.of(), List.of());
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
        warnings,
        read.extractor() + " + " + recognition.engine(),
        ocrPages,
        read.properties());
  }

  private static int pageOf(Block block) {
    Integer page = block.page();
    return page == null ? 0 : page;
  }
}
