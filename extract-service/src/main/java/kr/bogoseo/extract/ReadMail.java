package kr.bogoseo.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.bogoseo.contracts.FailureTexts;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;

/**
 * Makes one document of a mail: the subject as its heading, the body, then every attachment that is
 * a report, each under its file name. One that cannot be read is named in a warning and harms no
 * other. Pages are left out, since every attachment counts its own.
 */
final class ReadMail {

  private final MailOpening opening;
  private final PartReading reading;

  ReadMail(MailOpening opening, PartReading reading) {
    this.opening = opening;
    this.reading = reading;
  }

  /** Reads a part like a file of its own. */
  @FunctionalInterface
  interface PartReading {
    ReadAnswer read(Path part);
  }

  ReadAnswer read(InputFile mail) throws IOException {
    try (PrivateFolder folder = PrivateFolder.create()) {
      MailOpening.Mail opened = opening.open(mail, folder);
      List<Block> blocks = new ArrayList<>();
      List<String> warnings = new ArrayList<>(opened.warnings());
      Set<String> readers = new LinkedHashSet<>();
      String subject = opened.properties().getOrDefault("title", "");
      if (!subject.isEmpty()) {
        blocks.add(Block.heading(1, subject, null));
      }
      for (MailOpening.Part part : opened.parts()) {
        add(part, blocks, warnings, readers);
      }
      String text = StructuredDocument.textOf(blocks);
      StructuredDocument document =
          new StructuredDocument(
              mail.type().mediaType(),
              Language.of(text),
              null,
              blocks,
              text,
              warnings,
              "mail/1 " + String.join(" + ", readers),
              0,
              opened.properties());
      return new ReadAnswer(document, List.of());
    }
  }

  private void add(
      MailOpening.Part part, List<Block> blocks, List<String> warnings, Set<String> readers) {
    ReadAnswer answer;
    try {
      answer = reading.read(part.file());
    } catch (StageException e) {
      if (!part.isBody()) {
        warnings.add(
            Warning.of(
                "첨부 파일 " + part.name() + ": " + FailureTexts.title(e.code(), Locale.KOREAN),
                "Attachment " + part.name() + ": " + FailureTexts.title(e.code(), Locale.ENGLISH)));
      }
      return;
    }
    if (!answer.picturePages().isEmpty()) {
      warnings.add(
          Warning.of(
              "첨부 파일 " + part.name() + ": 그림으로 된 쪽은 읽지 않았습니다.",
              "Attachment " + part.name() + ": pages that are pictures were not read."));
    }
    StructuredDocument document = answer.document();
    if (document.text().isBlank()) {
      return;
    }
    readers.add(document.extractor());
    warnings.addAll(document.warnings());
    if (!part.isBody()) {
      blocks.add(Block.heading(1, part.name(), null));
    }
    for (Block block : document.blocks()) {
      blocks.add(new Block(block.kind(), block.level(), block.text(), null, block.rows()));
    }
  }
}
