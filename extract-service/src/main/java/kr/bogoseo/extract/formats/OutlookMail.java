package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.datatypes.Types;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart that Outlook keeps as MSG; mails attached to it too. */
final class OutlookMail {

  private static final int DEEPEST = 3;

  /** Names the library gives the Korean code pages, UTF-8, and Windows' own when none is named. */
  private static final Set<String> TOLD_BY_BYTES =
      Set.of("cp949", "ms949", "euc-kr", "ks_c_5601-1987", "utf-8", "cp1252");

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
    body(message.getMainChunks());
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      attachment(attachment, depth);
    }
  }

  /** The form that keeps tables, if there is one. */
  private void body(Chunks chunks) throws IOException {
    ByteChunk page = chunks.getHtmlBodyChunkBinary();
    byte[] bytes = page == null ? null : page.getValue();
    if (bytes != null && bytes.length > 0) {
      // The page names its encoding itself.
      parts.body(parts.write(new ByteArrayInputStream(bytes)));
      return;
    }
    for (StringChunk chunk :
        new StringChunk[] {chunks.getHtmlBodyChunkString(), chunks.getTextBodyChunk()}) {
      if (chunk != null && !chunk.getValue().isBlank()) {
        boolean told = chunk.getType() == Types.ASCII_STRING && isKorean(chunk);
        parts.body(
            told
                ? parts.write(new ByteArrayInputStream(chunk.getRawValue()))
                : parts.write(chunk.getValue()));
        return;
      }
    }
  }

  /**
   * Whether the encoding is Korean, or that of mails which name none; the bytes tell those better.
   */
  private static boolean isKorean(StringChunk chunk) {
    return TOLD_BY_BYTES.contains(chunk.get7BitEncoding().toLowerCase(Locale.ROOT));
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
