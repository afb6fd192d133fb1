package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/** The streams of a HWP 5 file, inflated and, in distribution documents, deciphered. */
final class HwpStreams {

  private static final int COMPRESSED = 1;
  private static final int PASSWORD = 1 << 1;
  private static final int DISTRIBUTION = 1 << 2;
  private static final int DRM = 1 << 4;
  private static final int CERTIFICATE = 1 << 8;
  private static final int CERTIFICATE_DRM = 1 << 10;

  private final OleFile ole;
  private final Budget budget;
  private final int flags;
  private boolean cut;

  private HwpStreams(OleFile ole, Budget budget, int flags) {
    this.ole = ole;
    this.budget = budget;
    this.flags = flags;
  }

  /** Checks what the header says about protection before anything else is read. */
  static HwpStreams of(OleFile ole, Budget budget) throws IOException {
    byte[] header = new byte[0];
    Optional<OleFile.Part> part = ole.open("FileHeader");
    if (part.isPresent()) {
      try (InputStream in = part.get().in()) {
        header = in.readNBytes(256);
      }
    }
    if (header.length < 40) {
      throw new IOException("no file header");
    }
    int flags = (header[36] & 0xFF) | (header[37] & 0xFF) << 8;
    // A password that is there as well would open nothing.
    if ((flags & (DRM | CERTIFICATE_DRM)) != 0) {
      throw new StageException(FailureCode.DRM_PROTECTED, "the HWP document is protected by DRM");
    }
    if ((flags & CERTIFICATE) != 0) {
      throw new StageException(
          FailureCode.CERTIFICATE_LOCKED, "the HWP document is locked with a certificate");
    }
    if ((flags & PASSWORD) != 0) {
      throw new StageException(
          FailureCode.ENCRYPTED_FILE, "the HWP document is protected by a password");
    }
    return new HwpStreams(ole, budget, flags);
  }

  /** The document's definitions: shapes, styles, numberings. */
  byte[] definitions() throws IOException {
    Optional<OleFile.Part> part = ole.open("DocInfo");
    return part.isEmpty() ? new byte[0] : inflate(part.get(), false);
  }

  /** The sections in their order. */
  List<byte[]> sections() throws IOException {
    boolean distribution = (flags & DISTRIBUTION) != 0;
    String storage = distribution ? "ViewText" : "BodyText";
    List<byte[]> sections = new ArrayList<>();
    List<Integer> numbers =
        ole.streams(storage).stream()
            .filter(name -> name.matches("(?i)Section\\d{1,6}"))
            .map(name -> Integer.parseInt(name.substring("Section".length())))
            .sorted()
            .toList();
    for (int number : numbers) {
      Optional<OleFile.Part> part = ole.open(storage + "/Section" + number);
      if (part.isPresent()) {
        sections.add(inflate(part.get(), distribution));
      }
    }
    return sections;
  }

  /** Whether a stream ended before its end. */
  boolean wasCut() {
    return cut;
  }

  private byte[] inflate(OleFile.Part part, boolean distribution) throws IOException {
    try (InputStream in = budget.meter(part.in(), 0)) {
      InputStream plain = in;
      if (distribution) {
        plain = new ByteArrayInputStream(HwpDistribution.decipher(in.readAllBytes()));
      }
      if ((flags & COMPRESSED) == 0) {
        return plain.readAllBytes();
      }
      return drain(budget.meter(new InflaterInputStream(plain, new Inflater(true)), part.bytes()));
    }
  }

  /** What could be inflated before the damage is kept, if it is anything. */
  private byte[] drain(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        all.write(buffer, 0, n);
      }
    } catch (EOFException | ZipException e) {
      if (all.size() == 0) {
        throw e;
      }
      cut = true;
    }
    return all.toByteArray();
  }
}
