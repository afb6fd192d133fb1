package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.Warning;

/** Reads HWP 3 (Hangul 3.0 to 97): paragraphs, tables, boxes, notes, headers and footers. */
public final class Hwp3Reader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HWP3);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    Budget budget = new Budget(file.limits());
    byte[] bytes;
    try (InputStream in = budget.meter(Files.newInputStream(file.path()), 0)) {
      bytes = in.readAllBytes();
    }
    Hwp3Header header = Hwp3Header.read(bytes);
    if (header.locked()) {
      throw new StageException(
          FailureCode.ENCRYPTED_FILE, "the HWP document is protected by a password");
    }
    InputStream rest =
        new ByteArrayInputStream(bytes, header.bodyAt(), bytes.length - header.bodyAt());
    int length = bytes.length - header.bodyAt();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    boolean cut =
        header.compressed()
            ? !drain(budget.meter(new InflaterInputStream(rest, new Inflater(true)), length), plain)
            : !drain(rest, plain);
    Hwp3Body body = new Hwp3Body(new Hwp3Stream(plain.toByteArray()));
    List<RawPiece> pieces = body.read();
    if (pieces.isEmpty() && (cut || body.wasCut())) {
      throw new IOException("nothing could be read");
    }
    List<String> warnings = new ArrayList<>();
    if (cut || body.wasCut()) {
      warnings.add(
          Warning.of(
              "문서의 일부가 손상되어 읽을 수 있는 곳까지만 읽었습니다.",
              "Part of the document is damaged; it was read as far as possible."));
    }
    return new RawDocument(
        "hwp3-records/1", null, pieces, header.properties(), warnings, List.of());
  }

  /** Copies what there is; false when it ended before its end. */
  private static boolean drain(InputStream in, ByteArrayOutputStream out) throws IOException {
    try (in) {
      in.transferTo(out);
      return true;
    } catch (EOFException | ZipException e) {
      return false;
    }
  }
}
