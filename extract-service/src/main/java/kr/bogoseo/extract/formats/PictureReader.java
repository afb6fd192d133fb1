package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;

/** Reads a scan: no text yet, one page a picture. */
public final class PictureReader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.PNG, FileType.JPEG, FileType.TIFF);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.path().toFile())) {
      ImageReader reader = Pictures.reader(in);
      try {
        int pages = Math.min(reader.getNumImages(true), file.limits().pages());
        // Asking for the size makes a damaged header show here and not later.
        Pictures.checkSize(reader.getWidth(0), reader.getHeight(0));
        return new RawDocument(
            "picture/1",
            pages,
            List.of(),
            Map.of(),
            List.of(),
            IntStream.rangeClosed(1, pages).boxed().toList());
      } finally {
        reader.dispose();
      }
    }
  }
}
