package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.ReadLimits;

/** The parts of a zip container, read with limits; nothing is ever written to the disk. */
final class ZipParts implements AutoCloseable {

  private final ZipFile zip;
  private final Budget budget;

  private ZipParts(ZipFile zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  static ZipParts open(Path file, ReadLimits limits) throws IOException {
    // Names that say they are UTF-8 are read so; for others any single-byte set keeps them apart.
    ZipFile zip = openZip(file);
    if (zip.size() > limits.entries()) {
      zip.close();
      throw new StageException(
          FailureCode.EXTRACTION_LIMIT,
          "the container has more than " + limits.entries() + " parts");
    }
    return new ZipParts(zip, new Budget(limits));
  }

  private static ZipFile openZip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    } catch (ZipException e) {
      String reason = e.getMessage();
      if (reason != null && reason.contains("encrypted")) {
        throw new StageException(
            FailureCode.ENCRYPTED_ARCHIVE, "the container is protected by a password", e);
      }
      throw e;
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** Names in the order of the container. */
  List<String> names() {
    return zip.stream().map(ZipEntry::getName).toList();
  }

  /** Opens a part; the caller closes it. */
  Optional<InputStream> open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    InputStream in = zip.getInputStream(entry);
    return Optional.of(budget.meter(in, entry.getCompressedSize()));
  }

  /** Reads a small part as UTF-8, at most the first so many bytes. */
  String head(String name, int bytes) throws IOException {
    Optional<InputStream> part = open(name);
    if (part.isEmpty()) {
      return "";
    }
    try (InputStream in = part.get()) {
      return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
