package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/**
 * Reads the characters of a HWP 3 paragraph. Those below 32 are controls, each with data of its own
 * behind it, some with whole lists of paragraphs.
 */
final class Hwp3Text {

  private static final int TABLE = 0;
  private static final int LARGEST_BLOCK = 100 << 20;

  private final Hwp3Stream in;
  private final Hwp3Body body;
  private final StringBuilder text = new StringBuilder();
  private final List<RawPiece> before = new ArrayList<>();
  private final List<RawPiece> after = new ArrayList<>();
  private int outline;

  Hwp3Text(Hwp3Stream in, Hwp3Body body) {
    this.in = in;
    this.body = body;
  }

  String text() {
    return text.toString();
  }

  /** What hangs on the paragraph before its first letter, and behind it. */
  List<RawPiece> before() {
    return before;
  }

  List<RawPiece> after() {
    return after;
  }

  /** The outline level from 1; 0 for none. */
  int outline() {
    return outline;
  }

  /**
   * Reads so many units of 16 bits; lists of paragraphs inside count for nothing.
   *
   * @throws IOException when the stream ends or holds what cannot be
   */
  void read(int units) throws IOException {
    int left = units;
    while (left > 0) {
      int unit = in.uint16();
      left -= unit >= ' ' ? 1 : control(unit);
      if (unit >= ' ') {
        text.append(Hwp3Characters.decode(unit));
      }
    }
  }

  /** Reads a control; gives the units it counts for in the paragraph. */
  private int control(int code) throws IOException {
    switch (code) {
      case 0, 13 -> {
        return 1;
      }
      case 9 -> {
        in.skip(6);
        text.append('\t');
        return 4;
      }
      case 18 -> {
        automaticNumber();
        return 4;
      }
      case 19, 20, 21 -> {
        in.skip(6);
        return 4;
      }
      case 22 -> {
        in.skip(22);
        return 12;
      }
      case 23 -> {
        for (int i = 0; i < 3; i++) {
          int unit = in.uint16();
          text.append(unit >= ' ' ? Hwp3Characters.decode(unit) : "");
        }
        in.skip(2);
        return 5;
      }
      case 24, 25 -> {
        in.skip(4);
        text.append(code == 24 ? "-" : "");
        return 3;
      }
      case 26 -> {
        in.skip(244);
        return 123;
      }
      case 28 -> {
        outline = 1 + Math.min(6, in.peek16(2) >> 8);
        in.skip(62);
        return 32;
      }
      case 30, 31 -> {
        in.skip(2);
        text.append(' ');
        return 2;
      }
      default -> {
        long size = in.uint32();
        in.skip(2);
        block(code, size);
        return 4;
      }
    }
  }

  /** The number of a note, figure or table; that of a page is furniture. */
  private void automaticNumber() throws IOException {
    int kind = in.uint16();
    int number = in.uint16();
    in.skip(2);
    if (kind != 0) {
      text.append(number);
    }
  }

  private void block(int code, long size) throws IOException {
    List<RawPiece> out = text.toString().isBlank() ? before : after;
    switch (code) {
      case 5, 29 -> in.skip(checked(size));
      case 6 -> in.skip(34);
      case 7 -> in.skip(76);
      case 8 -> in.skip(88);
      case 10 -> box(out);
      case 11 -> {
        long more = in.uint32();
        in.skip(344 + checked(more));
        body.paragraphs(Role.CAPTION, out);
      }
      case 14 -> in.skip(84);
      case 15 -> {
        in.skip(8);
        // Hidden comments are hidden.
        body.paragraphs(Role.PARAGRAPH, new ArrayList<>());
      }
      case 16 -> {
        in.skip(8);
        Role role = in.uint8() == 0 ? Role.PAGE_HEADER : Role.PAGE_FOOTER;
        in.skip(1);
        body.paragraphs(role, out);
      }
      case 17 -> {
        in.skip(14);
        List<RawPiece> note = new ArrayList<>();
        body.paragraphs(Role.PARAGRAPH, note);
        String content = TableGrid.text(note).replace('\n', ' ');
        if (!content.isEmpty()) {
          after.add(new RawPiece.Text(Role.FOOTNOTE, 0, content, 0));
        }
      }
      default -> {
        // The others have nothing behind their head.
      }
    }
  }

  /** A table, or a box, formula or button: the latter have one cell. */
  private void box(List<RawPiece> out) throws IOException {
    in.skip(78);
    int kind = in.uint16();
    int count = Math.max(1, in.uint16());
    in.skip(2);
    Hwp3Cells cells = new Hwp3Cells(count, in);
    for (int i = 0; i < count; i++) {
      body.paragraphs(Role.PARAGRAPH, cells.content(i));
    }
    List<RawPiece> captions = new ArrayList<>();
    body.paragraphs(Role.CAPTION, captions);
    out.addAll(captions);
    out.addAll(kind == TABLE ? cells.table() : cells.all());
  }

  private static long checked(long size) throws IOException {
    if (size > LARGEST_BLOCK) {
      throw new IOException("no such block");
    }
    return size;
  }
}
