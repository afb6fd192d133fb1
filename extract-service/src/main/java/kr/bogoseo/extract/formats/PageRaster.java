package kr.bogoseo.extract.formats;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.PageDrawing;
import kr.bogoseo.extract.TypeDetection;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Draws pages of PDF files and of pictures for character recognition. */
public final class PageRaster implements PageDrawing {

  private static final float DPI = 300;
  private static final float POINTS_PER_INCH = 72;

  /** A page's widest picture below this is no scan of it. */
  private static final double COARSEST = 60;

  private static final double FINER = 1.5;

  private final TypeDetection detection;

  /** Draws files of the types that detection finds. */
  public PageRaster(TypeDetection detection) {
    this.detection = detection;
  }

  @Override
  public void draw(Path file, int page, Path picture) throws IOException {
    BufferedImage image =
        detection.detect(file) == FileType.PDF ? pdf(file, page) : picture(file, page);
    if (!ImageIO.write(PictureCleaning.clean(image), "png", picture.toFile())) {
      throw new IOException("no PNG writer");
    }
  }

  private static BufferedImage picture(Path file, int page) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      return Pictures.grey(in, page - 1);
    }
  }

  private static BufferedImage pdf(Path file, int page) throws IOException {
    try (PDDocument document = PdfParsing.open(file.toFile())) {
      PDPage drawn = document.getPage(page - 1);
      PDRectangle box = drawn.getCropBox();
      double inches =
          (double) box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
      double fitting = Math.sqrt(Pictures.MAX_PIXELS / Math.max(inches, 0.01));
      float dpi = (float) Math.min(scanned(drawn, box), fitting);
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
    }
  }

  /**
   * The resolution to draw at. A scan gains nothing by being drawn finer than one and a half times
   * what it holds, and whoever made it may have given its page any size; text is drawn at 300 dpi.
   */
  private static double scanned(PDPage page, PDRectangle box) throws IOException {
    PDResources resources = page.getResources();
    if (resources == null || resources.getFontNames().iterator().hasNext()) {
      return DPI;
    }
    int widest = 0;
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        COSBase width = width(resources, name);
        widest = Math.max(widest, width instanceof COSNumber number ? number.intValue() : 0);
      }
    }
    boolean turned = page.getRotation() % 180 != 0;
    double across = (turned ? box.getHeight() : box.getWidth()) / POINTS_PER_INCH;
    double own = widest / Math.max(across, 0.01);
    return own < COARSEST ? DPI : Math.min(DPI, own * FINER);
  }

  private static @Nullable COSBase width(PDResources resources, COSName name) {
    COSDictionary pictures = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSStream picture = pictures == null ? null : pictures.getCOSStream(name);
    return picture == null ? null : picture.getDictionaryObject(COSName.WIDTH, COSName.W);
  }
}
