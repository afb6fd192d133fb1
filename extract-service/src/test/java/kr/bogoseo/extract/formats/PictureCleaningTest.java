package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCleaningTest {

  @ParameterizedTest
  @ValueSource(doubles = {-3.2, -1, 1.5, 4})
  void aCrookedPageIsTurnedUpright(double degrees) {
    BufferedImage crooked = page(degrees);

    assertThat(PictureCleaning.skew(crooked)).isCloseTo(degrees, within(0.3));
    assertThat(PictureCleaning.skew(PictureCleaning.clean(crooked))).isCloseTo(0, within(0.3));
  }

  @Test
  void anUprightEvenPageStaysAsItIs() {
    BufferedImage page = page(0);

    assertThat(PictureCleaning.clean(page)).isSameAs(page);
  }

  @Test
  void aShadowOverThePaperIsTakenAway() {
    BufferedImage page = page(0);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int shaded = page.getRaster().getSample(x, y, 0) * (1000 - x / 2) / 1000;
        page.getRaster().setSample(x, y, 0, shaded);
      }
    }

    BufferedImage level = PictureCleaning.levelled(page);

    assertThat(page.getRaster().getSample(880, 10, 0)).isLessThan(150);
    assertThat(level.getRaster().getSample(880, 10, 0)).isGreaterThan(240);
    assertThat(level.getRaster().getSample(20, 10, 0)).isGreaterThan(240);
  }

  /** Lines of letters, falling to the right by so many degrees. */
  private static BufferedImage page(double degrees) {
    BufferedImage page = new BufferedImage(900, 1200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 900, 1200);
    graphics.rotate(Math.toRadians(degrees), 450, 600);
    graphics.setColor(Color.BLACK);
    for (int y = 150; y < 1050; y += 40) {
      for (int x = 120; x < 780; x += 22) {
        graphics.fillRect(x, y, 3, 18);
        graphics.fillRect(x + 6, y + 4, 9, 3);
        graphics.fillRect(x + 6, y + 12, 9, 3);
      }
    }
    graphics.dispose();
    return page;
  }
}
