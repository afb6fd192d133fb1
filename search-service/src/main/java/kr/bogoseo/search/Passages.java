package kr.bogoseo.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.contracts.document.TaggedDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into passages. A passage never crosses a heading or a page, so that it can be
 * named by both; within these, blocks are gathered up to {@link #FULL} characters.
 */
public final class Passages {

  /** A passage takes no further piece beyond this many characters. */
  static final int FULL = 800;

  private final Submission submission;
  private final boolean sourceIsKorean;
  private final List<Tag> tags;
  private final List<PassageDocument> done = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final List<Piece> open = new ArrayList<>();
  private int nextTag;

  private Passages(Submission submission, boolean sourceIsKorean, List<Tag> tags) {
    this.submission = submission;
    this.sourceIsKorean = sourceIsKorean;
    this.tags = tags;
  }

  /** The passages of a report, in reading order. */
  public static List<PassageDocument> of(
      Submission submission,
      StructuredDocument document,
      TranslatedDocument translation,
      TaggedDocument tagged) {
    boolean korean =
        translation.from().equals("ko")
            || (!translation.from().equals("en") && !translation.to().equals("ko"));
    Passages passages = new Passages(submission, korean, tagged.tags());
    Pieces pieces = new Pieces(translation.segments());
    int offset = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.kind().isFurniture() || block.text().isEmpty()) {
        continue;
      }
      passages.add(block, pieces.of(i, block, offset));
      offset += block.text().length() + 1;
    }
    passages.close();
    return List.copyOf(passages.done);
  }

  private void add(Block block, List<Piece> pieces) {
    if (block.kind() == BlockKind.HEADING) {
      closeUnlessOnlyHeadings();
      enter(block);
    }
    for (Piece piece : pieces) {
      if (!open.isEmpty()
          && ((hasText() && !Objects.equals(page(), piece.page()))
              || length() + piece.source().length() > FULL)) {
        close();
      }
      open.add(piece);
    }
  }

  private void enter(Block heading) {
    int level = Optional.ofNullable(heading.level()).orElse(1);
    while (!levels.isEmpty() && levels.getLast() >= level) {
      levels.removeLast();
      headings.removeLast();
    }
    levels.add(level);
    headings.add(Words.shortened(heading.text(), 200));
  }

  /** A chapter's heading followed by a section's heading stays with the section's text. */
  private void closeUnlessOnlyHeadings() {
    if (hasText()) {
      close();
    }
  }

  private boolean hasText() {
    return open.stream().anyMatch(piece -> !piece.heading());
  }

  /** Of the text; a heading may stand alone at the foot of the page before. */
  private @Nullable Integer page() {
    return open.stream()
        .filter(piece -> !piece.heading())
        .findFirst()
        .orElse(open.getFirst())
        .page();
  }

  private int length() {
    return open.stream().mapToInt(piece -> piece.source().length()).sum();
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    String source = joined(open.stream().map(Piece::source).toList());
    String target = joined(open.stream().map(Piece::target).toList());
    List<PassageDocument.Mention> mentions = mentions();
    int n = done.size();
    done.add(
        new PassageDocument(
            submission.reportId().value() + "-" + n,
            submission.reportId().value(),
            n,
            submission.version(),
            page(),
            headings,
            sourceIsKorean ? source : target,
            sourceIsKorean ? target : source,
            mentions.stream().map(PassageDocument.Mention::id).distinct().toList(),
            mentions,
            same(source)));
    open.clear();
  }

  /** Blanks and marks do not make another text. */
  private static String same(String text) {
    return Sha256.of(Words.squeezed(text).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private static String joined(List<String> texts) {
    return Words.breakable(String.join("\n", texts.stream().filter(t -> !t.isBlank()).toList()));
  }

  /** Tags come by start and pieces in order, so one pass sees each tag once. */
  private List<PassageDocument.Mention> mentions() {
    List<PassageDocument.Mention> found = new ArrayList<>();
    int end = open.getLast().end();
    while (nextTag < tags.size() && tags.get(nextTag).start() < end) {
      Tag tag = tags.get(nextTag++);
      found.add(new PassageDocument.Mention(tag.id(), Words.shortened(tag.surface(), 200)));
    }
    return found.stream().distinct().toList();
  }
}
