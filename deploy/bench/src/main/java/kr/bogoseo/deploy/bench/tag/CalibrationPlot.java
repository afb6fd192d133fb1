package kr.bogoseo.deploy.bench.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import kr.bogoseo.deploy.bench.BenchException;

/** Draws confidence against the share of right tags as SVG; the area of a point is its tags. */
final class CalibrationPlot {
  private static final int SIDE = 400;
  private static final int MARGIN = 50;
  private static final String[] COLOURS = {"#1f6feb", "#d1242f", "#57606a"};

  private CalibrationPlot() {}

  /**
   * @param curves by name
   */
  static void draw(Path file, Map<String, Calibration> curves) {
    StringBuilder svg = new StringBuilder();
    int whole = SIDE + 2 * MARGIN;
    line(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        whole,
        whole);
    line(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", whole, whole);
    for (int i = 0; i <= 10; i += 2) {
      double at = i / 10.0;
      line(
          svg,
          "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>",
          x(at),
          SIDE + MARGIN + 18,
          at);
      line(
          svg,
          "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\">%.1f</text>",
          MARGIN - 6,
          y(at) + 4,
          at);
      line(svg, "<path d=\"M%d %.0fH%d\" stroke=\"#d0d7de\"/>", MARGIN, y(at), MARGIN + SIDE);
    }
    line(
        svg,
        "<path d=\"M%.0f %.0fL%.0f %.0f\" stroke=\"#8c959f\" stroke-dasharray=\"4\"/>",
        x(0),
        y(0),
        x(1),
        y(1));
    int number = 0;
    for (Map.Entry<String, Calibration> curve : curves.entrySet()) {
      String colour = COLOURS[number % COLOURS.length];
      for (Calibration.Point p : curve.getValue().points()) {
        line(
            svg,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\"0.6\"/>",
            x(p.confidence()),
            y(p.right()),
            3 + Math.sqrt(p.tags()) / 2,
            colour);
      }
      line(
          svg,
          "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>",
          MARGIN + 12,
          MARGIN + 18 + 16 * number++,
          colour,
          curve.getKey());
    }
    line(
        svg,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">confidence</text>",
        whole / 2,
        whole - 8);
    line(svg, "<text x=\"8\" y=\"%d\">share of right tags</text></svg>", MARGIN - 16);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, svg.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new BenchException("Cannot write " + file, e);
    }
  }

  private static double x(double confidence) {
    return MARGIN + confidence * SIDE;
  }

  private static double y(double share) {
    return MARGIN + (1 - share) * SIDE;
  }

  private static void line(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
