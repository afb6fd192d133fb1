package kr.bogoseo.extract.formats;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.PageDrawing;
import kr.bogoseo.extract.TypeDetection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of PDF files and of pictures for character recognition. */
public final class PageRaster implements PageDrawing {

  private static final float DPI = 300;
  private static final float POINTS_PER_INCH = 72;

  private final TypeDetection detection;

  /** Draws files of the types that detection finds. */
  public PageRaster(TypeDetection detection) {
    this.detection = detection;
  }

  @Override
  public void draw(Path file, int page, Path picture) throws IOException {
    BufferedImage image =
        detection.detect(file) == FileType.PDF ? pdf(file, page) : picture(file, page);
    if (!ImageIO.write(image, "png", picture.toFile())) {
      throw new IOException("no PNG writer");
    }
  }

  private static BufferedImage picture(Path file, int page) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      return Pictures.grey(in, page - 1);
    }
  }

  private static BufferedImage pdf(Path file, int page) throws IOException {
    try (PDDocument document = PdfReader.load(file)) {
      PDRectangle box = document.getPage(page - 1).getCropBox();
      double inches =
          (double) box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
      double fitting = Math.sqrt(Pictures.MAX_PIXELS / Math.max(inches, 0.01));
      float dpi = (float) Math.min(DPI, fitting);
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
    }
  }
}
