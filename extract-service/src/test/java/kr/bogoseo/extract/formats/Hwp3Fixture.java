package kr.bogoseo.extract.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Writes HWP 3 files as far as the tests need them. */
final class Hwp3Fixture {

  private static final Charset COMBINED = Charset.forName("x-Johab");

  private final Bytes body = new Bytes();

  Hwp3Fixture() {
    for (int language = 0; language < 7; language++) {
      body.u16(1).zeros(40);
    }
    body.u16(0);
  }

  /** Little-endian bytes. */
  static final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes u8(int value) {
      out.write(value);
      return this;
    }

    Bytes u16(int value) {
      return u8(value & 0xFF).u8(value >> 8 & 0xFF);
    }

    Bytes u32(int value) {
      return u16(value & 0xFFFF).u16(value >>> 16);
    }

    Bytes zeros(int count) {
      for (int i = 0; i < count; i++) {
        out.write(0);
      }
      return this;
    }

    Bytes add(byte[] more) {
      out.writeBytes(more);
      return this;
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  /** The units of a text. */
  static Bytes units(String text) {
    Bytes units = new Bytes();
    for (int i = 0; i < text.length(); i++) {
      byte[] code = text.substring(i, i + 1).getBytes(COMBINED);
      units.u16(code.length == 2 ? (code[0] & 0xFF) << 8 | (code[1] & 0xFF) : code[0] & 0xFF);
    }
    return units;
  }

  /**
   * A paragraph.
   *
   * @param counted the units that count in it
   * @param data those units with what stands between them
   */
  static byte[] paragraph(int counted, byte[] data, int points, boolean bold) {
    return new Bytes()
        .u8(0)
        .u16(counted + 1)
        .u16(1)
        .u8(0)
        .zeros(6)
        .u16(points * 25)
        .zeros(24)
        .u8(bold ? 2 : 0)
        .zeros(4)
        .zeros(187)
        .zeros(14)
        .add(data)
        .u16(13)
        .bytes();
  }

  static byte[] paragraph(String text) {
    return paragraph(text.length(), units(text).bytes(), 10, false);
  }

  /** The empty paragraph that ends a list. */
  static byte[] end() {
    return new Bytes().zeros(43).bytes();
  }

  Hwp3Fixture add(byte[] paragraph) {
    body.add(paragraph);
    return this;
  }

  /** A paragraph that holds a table of two columns, all cells of the same size. */
  Hwp3Fixture table(String... cells) {
    Bytes data = new Bytes().u16(10).u32(0).u16(10);
    data.zeros(78).u16(0).u16(cells.length).u16(0);
    for (int i = 0; i < cells.length; i++) {
      data.zeros(4).u16(i % 2 * 4_000).u16(i / 2 * 700).u16(4_000).u16(700).zeros(15);
    }
    for (String cell : cells) {
      data.add(paragraph(cell)).add(end());
    }
    data.add(end());
    return add(paragraph(4, data.bytes(), 10, false));
  }

  /** A paragraph with a footnote behind its text. */
  Hwp3Fixture withNote(String text, String note) {
    Bytes data = units(text);
    data.u16(17).u32(0).u16(17).zeros(8).u16(1).u16(0).u16(0);
    Bytes content = new Bytes().u16(18).u16(1).u16(1).u16(18).add(units(note).bytes());
    data.add(paragraph(4 + note.length(), content.bytes(), 9, false)).add(end());
    return add(paragraph(text.length() + 4, data.bytes(), 10, false));
  }

  /** What is deflated: everything behind the head. */
  byte[] body() {
    return new Bytes().add(body.bytes()).add(end()).bytes();
  }

  /** The whole file. */
  byte[] file(String title) {
    return file(title, deflate(body()), false);
  }

  /** A file around a body that may be enciphered. */
  static byte[] file(String title, byte[] deflated, boolean locked) {
    byte[] signature = "HWP Document File V3.00 ".getBytes(StandardCharsets.US_ASCII);
    Bytes file = new Bytes().add(signature).zeros(30 - signature.length);
    file.zeros(96).u16(locked ? 1 : 0).zeros(26).u8(1).u8(0).u16(0);
    byte[] name = units(title).bytes();
    file.add(name).zeros(9 * 112 - name.length);
    return file.add(deflated).bytes();
  }

  static byte[] deflate(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8_192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }
}
