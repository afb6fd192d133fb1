package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.Warning;

/**
 * Two readers for a format. The first one's result counts, unless it fails without a clear refusal
 * or finds less than {@link #ENOUGH} of the words of the preview that the file itself stores. Then
 * the second is asked, and the result with more of those words wins; where there is no preview to
 * speak of, the one with more text. The document names its reader and a warning says that two were
 * asked. A refusal with a code is final.
 */
public final class SecondOpinion implements DocumentReader {

  /**
   * Previews glue words together here and there, so the best reader finds a little less than all.
   */
  static final double ENOUGH = 0.85;

  /** Below so many words a preview proves nothing. */
  private static final int WORDS = 10;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final DocumentReader first;
  private final DocumentReader second;
  private final Preview preview;

  /** The preview text that a file stores; empty when it stores none. */
  @FunctionalInterface
  public interface Preview {
    /** Reads it. */
    String of(InputFile file) throws IOException;
  }

  /** Asks the second reader only where the first is in doubt. */
  public SecondOpinion(DocumentReader first, DocumentReader second, Preview preview) {
    this.first = first;
    this.second = second;
    this.preview = preview;
  }

  @Override
  public Set<FileType> types() {
    return first.types();
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    RawDocument own;
    try {
      own = first.read(file);
    } catch (StageException refusal) {
      throw refusal;
    } catch (IOException | RuntimeException failure) {
      Optional<RawDocument> other = other(file);
      if (other.isEmpty() || text(other.get()).isBlank()) {
        throw failure;
      }
      return chosen(other.get(), "첫 번째 판독기가 읽지 못해", "the first reader failed");
    }
    List<String> wanted = words(preview(file));
    double recall = recall(wanted, own);
    if (recall >= ENOUGH) {
      return own;
    }
    Optional<RawDocument> other = other(file);
    boolean better = other.isPresent() && recall(wanted, other.get()) > recall;
    return better
        ? chosen(
            other.get(),
            "첫 번째 판독기가 미리보기의 낱말을 덜 찾아",
            "the first reader found fewer words of the preview")
        : own;
  }

  /** A preview that cannot be read is none; the document was read all the same. */
  private String preview(InputFile file) {
    try {
      return preview.of(file);
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  private Optional<RawDocument> other(InputFile file) {
    try {
      return Optional.of(second.read(file));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Its failure changes nothing: what the first reader said stands.
      return Optional.empty();
    }
  }

  private static RawDocument chosen(RawDocument document, String korean, String english) {
    List<String> warnings = new ArrayList<>(document.warnings());
    warnings.add(
        Warning.of(
            korean + " 두 번째 판독기(" + document.reader() + ")의 결과를 썼습니다.",
            "Read by a second reader (" + document.reader() + "): " + english + "."));
    return new RawDocument(
        document.reader(),
        document.pages(),
        document.pieces(),
        document.properties(),
        warnings,
        document.picturePages());
  }

  /** The share of the wanted words that was found, each as often; 1 when too few are wanted. */
  private static double recall(List<String> wanted, RawDocument document) {
    if (wanted.size() < WORDS) {
      return 1;
    }
    Map<String, Integer> counts = new HashMap<>();
    words(text(document)).forEach(word -> counts.merge(word, 1, Integer::sum));
    int found = 0;
    for (String word : wanted) {
      found += counts.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return (double) found / wanted.size();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static String text(RawDocument document) {
    return document.pieces().stream().map(SecondOpinion::text).collect(Collectors.joining("\n"));
  }

  private static String text(RawPiece piece) {
    return switch (piece) {
      case RawPiece.Text text -> text.text();
      case RawPiece.Line line -> line.text();
      case RawPiece.Table table ->
          table.rows().stream()
              .map(row -> String.join("\n", row))
              .collect(Collectors.joining("\n"));
    };
  }
}
