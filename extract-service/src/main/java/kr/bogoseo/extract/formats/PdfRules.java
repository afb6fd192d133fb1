package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** The straight horizontal and vertical strokes of a page, in points from the top left. */
final class PdfRules {

  /** Thinner rectangles are lines. */
  private static final float THIN = 3f;

  private static final int MOST = 20_000;
  private static final Set<String> PAINT = Set.of("S", "s", "B", "B*", "b", "b*", "f", "F", "f*");
  private static final Set<String> KNOWN =
      Set.of(
          "m", "l", "re", "h", "c", "v", "y", "n", "S", "s", "B", "B*", "b", "b*", "f", "F", "f*");

  private final float offsetX;
  private final float offsetY;
  private final float height;
  private final List<Rule> rules = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private final List<float[]> boxes = new ArrayList<>();
  private float[] at = {0, 0};

  PdfRules(float offsetX, float offsetY, float height) {
    this.offsetX = offsetX;
    this.offsetY = offsetY;
    this.height = height;
  }

  boolean knows(String operator) {
    return KNOWN.contains(operator);
  }

  List<Rule> rules() {
    return rules;
  }

  void take(String operator, List<COSBase> operands, Matrix matrix) {
    switch (operator) {
      case "m" -> at = point(operands, 0, matrix);
      case "l" -> {
        float[] to = point(operands, 0, matrix);
        path.add(new float[] {at[0], at[1], to[0], to[1]});
        at = to;
      }
      case "re" -> {
        float[] from = point(operands, 0, matrix);
        float[] to =
            transform(
                number(operands, 0) + number(operands, 2),
                number(operands, 1) + number(operands, 3),
                matrix);
        boxes.add(new float[] {from[0], from[1], to[0], to[1]});
      }
      default -> {
        if (PAINT.contains(operator)) {
          paint(!operator.startsWith("f") && !operator.startsWith("F"));
        }
        if (!Set.of("h", "c", "v", "y").contains(operator)) {
          path.clear();
          boxes.clear();
        }
      }
    }
  }

  private void paint(boolean stroked) {
    if (rules.size() > MOST) {
      return;
    }
    for (float[] line : path) {
      add(line[0], line[1], line[2], line[3]);
    }
    for (float[] box : boxes) {
      float left = Math.min(box[0], box[2]);
      float right = Math.max(box[0], box[2]);
      float top = Math.min(box[1], box[3]);
      float bottom = Math.max(box[1], box[3]);
      if (bottom - top <= THIN) {
        add(left, (top + bottom) / 2, right, (top + bottom) / 2);
      } else if (right - left <= THIN) {
        add((left + right) / 2, top, (left + right) / 2, bottom);
      } else if (stroked) {
        add(left, top, right, top);
        add(left, bottom, right, bottom);
        add(left, top, left, bottom);
        add(right, top, right, bottom);
      }
    }
  }

  private void add(float x1, float y1, float x2, float y2) {
    if (Math.abs(y1 - y2) <= 1 && Math.abs(x1 - x2) > THIN) {
      rules.add(new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
    } else if (Math.abs(x1 - x2) <= 1 && Math.abs(y1 - y2) > THIN) {
      rules.add(new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    }
  }

  private float[] point(List<COSBase> operands, int from, Matrix matrix) {
    return transform(number(operands, from), number(operands, from + 1), matrix);
  }

  private float[] transform(float x, float y, Matrix matrix) {
    java.awt.geom.Point2D.Float point = matrix.transformPoint(x, y);
    return new float[] {point.x - offsetX, height - (point.y - offsetY)};
  }

  private static float number(List<COSBase> operands, int index) {
    return index < operands.size() && operands.get(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  /**
   * A stroke.
   *
   * @param at its y when horizontal, its x when vertical
   * @param from its smaller end on the other axis
   */
  record Rule(boolean horizontal, float at, float from, float to) {}
}
