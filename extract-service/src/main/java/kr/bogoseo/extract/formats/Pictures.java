package kr.bogoseo.extract.formats;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/** Rasters of a bearable size. */
final class Pictures {

  /** An A4 page at 300 dpi has 8.7 million; A3 has 17.4. */
  static final long MAX_PIXELS = 20_000_000;

  /** Beyond this a picture is no scan of a document. */
  private static final long ABSURD_PIXELS = 900_000_000;

  /** Small letters are recognised badly below this width. */
  private static final int SMALL = 1_000;

  private Pictures() {}

  static ImageReader reader(ImageInputStream in) throws IOException {
    if (in == null) {
      throw new IOException("no picture");
    }
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new IOException("no picture");
    }
    ImageReader reader = readers.next();
    reader.setInput(in);
    return reader;
  }

  static void checkSize(int width, int height) {
    if ((long) width * height > ABSURD_PIXELS) {
      throw new StageException(FailureCode.EXTRACTION_LIMIT, "the picture has too many pixels");
    }
  }

  /** Reads a picture of a file in grey, thinned out while reading when it is large. */
  static BufferedImage grey(ImageInputStream in, int index) throws IOException {
    ImageReader reader = reader(in);
    try {
      int width = reader.getWidth(index);
      int height = reader.getHeight(index);
      checkSize(width, height);
      int step = (int) Math.ceil(Math.sqrt((double) width * height / MAX_PIXELS));
      ImageReadParam param = reader.getDefaultReadParam();
      if (step > 1) {
        param.setSourceSubsampling(step, step, 0, 0);
      }
      return grey(reader.read(index, param));
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage grey(BufferedImage picture) {
    int scale = picture.getWidth() < SMALL ? 2 : 1;
    BufferedImage grey =
        new BufferedImage(
            picture.getWidth() * scale, picture.getHeight() * scale, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
    graphics.drawImage(picture, 0, 0, grey.getWidth(), grey.getHeight(), null);
    graphics.dispose();
    return grey;
  }
}
