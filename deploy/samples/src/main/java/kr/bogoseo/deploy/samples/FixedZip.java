package kr.bogoseo.deploy.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of day out of a zip, so that the same contents are the same bytes. */
final class FixedZip {

  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 9, 0);

  private FixedZip() {}

  /** The same entries in the same order; {@code mimetype} stays uncompressed, as HWPX asks. */
  static byte[] of(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
        byte[] data = in.readAllBytes();
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(TIME);
        if (old.getName().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(data);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(data.length);
          entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(data);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
