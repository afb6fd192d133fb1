package kr.bogoseo.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.secret.DocumentPassword;
import org.jspecify.annotations.Nullable;

/**
 * Takes an archive of reports, each entry on its own: a refused one harms no other. Bytes are
 * counted as they come out, whatever the archive says of its sizes; nothing is written under an
 * entry's name.
 */
public final class ReceiveBatch {

  private static final int BUFFER = 64 * 1024;

  /** The closing record with the longest comment it may carry. */
  private static final int LONGEST_END = 22 + 0xFFFF;

  private final ReceiveReport receive;
  private final long maxEntryBytes;
  private final int maxEntries;
  private final long maxTotalBytes;
  private final Charset nameCharset;

  /**
   * @param nameCharset of names that are not marked as UTF-8 and are none
   */
  public ReceiveBatch(
      ReceiveReport receive,
      long maxEntryBytes,
      int maxEntries,
      long maxTotalBytes,
      Charset nameCharset) {
    this.receive = receive;
    this.maxEntryBytes = maxEntryBytes;
    this.maxEntries = maxEntries;
    this.maxTotalBytes = maxTotalBytes;
    this.nameCharset = nameCharset;
  }

  /**
   * What became of an entry: a receipt or a refusal.
   *
   * @param entry its name, readable
   * @param isNew whether this call accepted it
   */
  public record Result(
      String entry, @Nullable Receipt receipt, boolean isNew, @Nullable StageException refusal) {}

  /**
   * Takes every entry in turn.
   *
   * @param password opens those entries that ask for one
   * @throws StageException when the whole is no archive, asks for a password or exceeds a limit
   *     before its first entry
   */
  public List<Result> receive(
      String agencyId,
      Upload archive,
      SubmissionMetadata metadata,
      Optional<DocumentPassword> password) {
    if (archive.size() == 0) {
      throw new StageException(FailureCode.EMPTY_FILE, "the archive has no bytes");
    }
    List<Result> results = new ArrayList<>();
    long left = maxTotalBytes;
    try (InputStream in = archive.open();
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
      ZipEntry entry = zip.getNextEntry();
      for (int seen = 0; entry != null; seen++) {
        if (seen >= maxEntries) {
          results.add(refused("…", limit("more than %,d entries", maxEntries)));
          break;
        }
        String name = readable(entry.getName());
        if (!entry.isDirectory()) {
          Path file = Files.createTempFile("bogoseo-entry", ".part");
          try {
            long bytes = copy(zip, file, Math.min(left, maxEntryBytes));
            if (bytes < 0) {
              results.add(refused(name, limit("an entry or the whole exceeds %,d bytes", left)));
              break;
            }
            left -= bytes;
            results.add(one(agencyId, new EntryUpload(name, file, bytes), metadata, password));
          } finally {
            Files.deleteIfExists(file);
          }
        }
        entry = zip.getNextEntry();
      }
      if (entry == null && !results.isEmpty() && !isWhole(archive)) {
        results.add(refused("…", damaged(new IOException("the archive ends too early"))));
      }
    } catch (IOException | IllegalArgumentException e) {
      StageException damaged = damaged(e);
      if (results.isEmpty()) {
        throw damaged;
      }
      results.add(refused("…", damaged));
    }
    if (results.isEmpty()) {
      throw new StageException(
          FailureCode.UNSUPPORTED_FORMAT, "not a zip archive with files in it");
    }
    return results;
  }

  /**
   * Whether the archive has its closing directory; without it, entries may be missing unnoticed.
   */
  private static boolean isWhole(Upload archive) throws IOException {
    try (InputStream in = archive.open()) {
      in.skipNBytes(Math.max(0, archive.size() - LONGEST_END));
      String end = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      return end.contains("PK\u0005\u0006");
    }
  }

  private Result one(
      String agencyId,
      Upload upload,
      SubmissionMetadata metadata,
      Optional<DocumentPassword> password) {
    try {
      ReceiveReport.Received received =
          receive.receive(agencyId, upload, metadata, password, Optional.empty());
      return new Result(upload.fileName(), received.receipt(), received.isNew(), null);
    } catch (StageException e) {
      return refused(upload.fileName(), e);
    }
  }

  /** Copies at most {@code limit} bytes; -1 when there are more. */
  private static long copy(InputStream in, Path file, long limit) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > limit) {
          return -1;
        }
        out.write(buffer, 0, n);
      }
    }
    return bytes;
  }

  /** Names without the UTF-8 mark are UTF-8 from some programs and CP949 from most Korean ones. */
  private String readable(String raw) {
    if (raw.chars().anyMatch(c -> c > 0xFF)) {
      return raw;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    raw.chars().forEach(bytes::write);
    for (Charset charset : List.of(StandardCharsets.UTF_8, nameCharset)) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    return raw;
  }

  private static Result refused(String name, StageException reason) {
    return new Result(name, null, false, reason);
  }

  private static StageException limit(String text, long number) {
    return new StageException(FailureCode.ARCHIVE_LIMIT, String.format(Locale.ROOT, text, number));
  }

  private static StageException damaged(Exception e) {
    return String.valueOf(e.getMessage()).contains("encrypted")
        ? new StageException(FailureCode.ENCRYPTED_ARCHIVE, "the archive asks for a password", e)
        : new StageException(FailureCode.UNREADABLE_FILE, "the archive is damaged", e);
  }

  private record EntryUpload(String fileName, Path file, long size) implements Upload {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
