package kr.bogoseo.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;

/** Turns a file into a structured document. Runs in a worker process. */
public final class ReadFile {

  private static final int MAILS_INSIDE_MAILS = 3;

  private final TypeDetection detection;
  private final Map<FileType, DocumentReader> readers = new EnumMap<>(FileType.class);
  private final MailOpening mails;
  private final LayoutRules layout;
  private final ReadLimits limits;

  ReadFile(
      TypeDetection detection,
      List<DocumentReader> readers,
      MailOpening mails,
      LayoutRules layout,
      ReadLimits limits) {
    this.detection = detection;
    this.mails = mails;
    this.layout = layout;
    this.limits = limits;
    for (DocumentReader reader : readers) {
      reader.types().forEach(type -> this.readers.put(type, reader));
    }
  }

  /**
   * Reads a file.
   *
   * @throws StageException with the code that says what is wrong with the file
   */
  public ReadAnswer read(Path file) {
    return read(file, 0);
  }

  private ReadAnswer read(Path file, int mailsAround) {
    try {
      if (Files.size(file) == 0) {
        throw new StageException(FailureCode.EMPTY_FILE, "the file has no bytes");
      }
      FileType type = detection.detect(file);
      DocumentReader reader = readers.get(type);
      if (type.isMail()) {
        return mail(new InputFile(file, type, limits), mailsAround);
      }
      if (reader == null) {
        throw new StageException(
            FailureCode.UNSUPPORTED_FORMAT, "files of type " + type.mediaType() + " are not read");
      }
      return answer(type, reader.read(new InputFile(file, type, limits)));
    } catch (IOException e) {
      throw new StageException(FailureCode.UNREADABLE_FILE, "the file is damaged", e);
    } catch (StackOverflowError e) {
      throw new StageException(FailureCode.EXTRACTION_LIMIT, "the file is nested too deeply", e);
    } catch (StageException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StageException(
          FailureCode.UNREADABLE_FILE, "the file is damaged or not built by the rules", e);
    }
  }

  private ReadAnswer mail(InputFile file, int mailsAround) throws IOException {
    if (mailsAround >= MAILS_INSIDE_MAILS) {
      throw new StageException(FailureCode.EXTRACTION_LIMIT, "mails are nested too deeply");
    }
    ReadAnswer answer = new ReadMail(mails, part -> read(part, mailsAround + 1)).read(file);
    checkLength(answer.document().blocks());
    return answer;
  }

  private void checkLength(List<Block> blocks) {
    long characters = blocks.stream().mapToLong(block -> block.text().length()).sum();
    if (characters > limits.characters()) {
      throw new StageException(
          FailureCode.EXTRACTION_LIMIT,
          "the text has more than " + limits.characters() + " characters");
    }
  }

  private ReadAnswer answer(FileType type, RawDocument raw) {
    List<Block> blocks = layout.arrange(raw);
    checkLength(blocks);
    String text = StructuredDocument.textOf(blocks);
    List<String> warnings = new ArrayList<>(raw.warnings());
    StructuredDocument document =
        new StructuredDocument(
            type.mediaType(),
            Language.of(text),
            raw.pages(),
            blocks,
            text,
            warnings,
            raw.reader(),
            0,
            raw.properties());
    return new ReadAnswer(document, raw.picturePages());
  }
}
