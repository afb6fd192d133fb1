package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/**
 * Walks the paragraphs of a HWP 3 body. Everything stands in one stream without lengths, so each
 * control must be passed over by exactly its size (Hancom, "HWP document file formats 3.0"); where
 * that goes wrong the rest of the document is unknown and reading ends.
 */
final class Hwp3Body {

  private static final int LANGUAGES = 7;
  private static final int FONT_NAME = 40;
  private static final int STYLE_NAME = 20;
  private static final int CHAR_SHAPE = 31;
  private static final int PARA_SHAPE = 187;
  private static final int LINE = 14;
  private static final int BOLD = 2;
  private static final float UNITS_PER_POINT = 25;
  private static final int MOST_LINES = 4_096;
  private static final int DEEPEST = 40;

  private final Hwp3Stream in;
  private final List<String> styles = new ArrayList<>();
  private int depth;
  private boolean cut;

  Hwp3Body(Hwp3Stream in) {
    this.in = in;
  }

  /** Everything that could be read. */
  List<RawPiece> read() {
    List<RawPiece> pieces = new ArrayList<>();
    try {
      definitions();
      paragraphs(Role.PARAGRAPH, pieces);
    } catch (IOException e) {
      cut = true;
    }
    return pieces;
  }

  /** Whether reading ended before the document did. */
  boolean wasCut() {
    return cut;
  }

  private void definitions() throws IOException {
    for (int language = 0; language < LANGUAGES; language++) {
      in.skip((long) in.uint16() * FONT_NAME);
    }
    int count = in.uint16();
    for (int i = 0; i < count; i++) {
      byte[] name = new byte[STYLE_NAME];
      for (int at = 0; at < STYLE_NAME; at++) {
        name[at] = (byte) in.uint8();
      }
      String text = new String(name, Charset.forName("x-Johab"));
      int end = text.indexOf('\0');
      styles.add((end < 0 ? text : text.substring(0, end)).strip());
      in.skip(CHAR_SHAPE + PARA_SHAPE);
    }
  }

  /** A list of paragraphs up to the empty one that ends it. */
  void paragraphs(Role role, List<RawPiece> out) throws IOException {
    if (depth >= DEEPEST) {
      throw new IOException("nested too deeply");
    }
    depth++;
    try {
      while (!in.isAtEnd() && paragraph(role, out)) {
        // Each adds its pieces.
      }
    } finally {
      depth--;
    }
  }

  private boolean paragraph(Role role, List<RawPiece> out) throws IOException {
    boolean sameShape = in.uint8() != 0;
    int units = in.uint16();
    if (units == 0) {
      in.skip(9 + CHAR_SHAPE);
      return false;
    }
    int lines = in.uint16();
    if (lines > MOST_LINES) {
      throw new IOException("no paragraph");
    }
    boolean ownShapes = in.uint8() != 0;
    in.skip(5);
    int style = in.uint8();
    float size = in.uint16() / UNITS_PER_POINT;
    in.skip(24);
    boolean bold = (in.uint8() & BOLD) != 0;
    in.skip(4);
    if (!sameShape) {
      in.skip(PARA_SHAPE);
    }
    in.skip((long) lines * LINE);
    if (ownShapes) {
      for (int i = 0; i < units; i++) {
        if (in.uint8() != 1) {
          in.skip(CHAR_SHAPE);
        }
      }
    }
    Hwp3Text text = new Hwp3Text(in, this);
    try {
      text.read(units);
    } finally {
      // What stood before the damage is kept.
      out.addAll(text.before());
      add(text, role, style, size, bold, out);
      out.addAll(text.after());
    }
    return true;
  }

  private void add(
      Hwp3Text text, Role role, int style, float size, boolean bold, List<RawPiece> out) {
    String line = text.text().strip();
    if (line.isEmpty()) {
      return;
    }
    String name = style < styles.size() ? styles.get(style) : "";
    if (role == Role.PARAGRAPH && (text.outline() > 0 || name.matches("개요 ?\\d+|제목"))) {
      out.add(new RawPiece.Text(Role.HEADING, Math.max(1, text.outline()), line, 0));
    } else {
      out.add(new RawPiece.Text(role, 0, line, 0, size, bold));
    }
  }
}
