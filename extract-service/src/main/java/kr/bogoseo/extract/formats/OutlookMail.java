package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart that Outlook keeps as MSG; mails attached to it too. */
final class OutlookMail {

  private static final int DEEPEST = 3;

  private final MailParts parts;

  private OutlookMail(MailParts parts) {
    this.parts = parts;
  }

  /** Hands the parts over. */
  static void open(Path file, MailParts parts) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
        MAPIMessage message = new MAPIMessage(files)) {
      new OutlookMail(parts).read(message, 0);
    } catch (RuntimeException e) {
      throw new IOException("no mail", e);
    }
  }

  private void read(MAPIMessage message, int depth) throws IOException {
    message.setReturnNullOnMissingChunk(true);
    message.guess7BitEncoding();
    parts.property("title", chunk(message::getSubject));
    parts.property("author", chunk(message::getDisplayFrom));
    Calendar sent = date(message);
    if (sent != null) {
      parts.property("created", sent.toInstant().toString());
    }
    String html = chunk(message::getHtmlBody);
    String text = html.isBlank() ? chunk(message::getTextBody) : html;
    if (!text.isBlank()) {
      parts.body(parts.write(text));
    }
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      attachment(attachment, depth);
    }
  }

  private void attachment(AttachmentChunks attachment, int depth) throws IOException {
    if (attachment.isEmbeddedMessage()) {
      if (depth < DEEPEST) {
        MAPIMessage inner = attachment.getEmbeddedMessage();
        if (inner != null) {
          read(inner, depth + 1);
        }
      }
      return;
    }
    byte[] bytes = attachment.getEmbeddedAttachmentObject();
    if (bytes == null || attachment.getAttachContentId() != null || !parts.takesMore()) {
      return;
    }
    String name =
        attachment.getAttachLongFileName() != null
            ? attachment.getAttachLongFileName().getValue()
            : attachment.getAttachFileName() != null
                ? attachment.getAttachFileName().getValue()
                : "";
    parts.attachment(name, parts.write(new ByteArrayInputStream(bytes)));
  }

  private static @Nullable Calendar date(MAPIMessage message) {
    try {
      return message.getMessageDate();
    } catch (ChunkNotFoundException e) {
      return null;
    }
  }

  private static String chunk(Chunk chunk) {
    try {
      String value = chunk.get();
      return value == null ? "" : value;
    } catch (ChunkNotFoundException e) {
      return "";
    }
  }

  /** A piece of the message that may be missing. */
  @FunctionalInterface
  private interface Chunk {
    @Nullable String get() throws ChunkNotFoundException;
  }
}
