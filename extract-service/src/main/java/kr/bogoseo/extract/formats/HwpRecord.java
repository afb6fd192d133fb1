package kr.bogoseo.extract.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A record of a HWP 5 stream with the records below it (Hancom, "HWP Document File Formats 5.0": 10
 * bits of tag, 10 of level, 12 of size). Reading never goes past the record's own bytes: what is
 * not there reads as 0, because many writers leave out trailing fields.
 */
final class HwpRecord {

  static final int PARA_HEADER = 0x42;
  static final int PARA_TEXT = 0x43;
  static final int PARA_CHAR_SHAPE = 0x44;
  static final int PARA_LINE_SEG = 0x45;
  static final int CTRL_HEADER = 0x47;
  static final int LIST_HEADER = 0x48;
  static final int TABLE = 0x4D;
  static final int EQUATION = 0x58;
  static final int CHAR_SHAPE = 0x15;
  static final int NUMBERING = 0x17;
  static final int BULLET = 0x18;
  static final int PARA_SHAPE = 0x19;
  static final int STYLE = 0x1A;
  static final int DISTRIBUTE_DOC_DATA = 0x1C;

  private static final int LONG_SIZE = 0xFFF;

  private final int tag;
  private final byte[] stream;
  private final int from;
  private final int size;
  private final List<HwpRecord> children = new ArrayList<>();

  private HwpRecord(int tag, byte[] stream, int from, int size) {
    this.tag = tag;
    this.stream = stream;
    this.from = from;
    this.size = size;
  }

  /**
   * The records of a stream, nested by their levels; a record cut short is kept as far as it goes.
   */
  static List<HwpRecord> parse(byte[] stream) {
    HwpRecord root = new HwpRecord(0, stream, 0, 0);
    Deque<HwpRecord> open = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    open.push(root);
    levels.push(-1);
    int at = 0;
    while (at + 4 <= stream.length) {
      int header = int32(stream, at);
      at += 4;
      int size = header >>> 20;
      if (size == LONG_SIZE) {
        if (at + 4 > stream.length) {
          break;
        }
        size = int32(stream, at);
        at += 4;
      }
      if (size < 0 || size > stream.length - at) {
        size = stream.length - at;
      }
      int level = (header >>> 10) & 0x3FF;
      HwpRecord record = new HwpRecord(header & 0x3FF, stream, at, size);
      while (levels.element() >= level) {
        open.pop();
        levels.pop();
      }
      open.element().children.add(record);
      open.push(record);
      levels.push(level);
      at += size;
    }
    return root.children;
  }

  int tag() {
    return tag;
  }

  int size() {
    return size;
  }

  List<HwpRecord> children() {
    return children;
  }

  Optional<HwpRecord> child(int wanted) {
    return children.stream().filter(child -> child.tag == wanted).findFirst();
  }

  int uint8(int at) {
    return at >= 0 && at < size ? stream[from + at] & 0xFF : 0;
  }

  int uint16(int at) {
    return uint8(at) | uint8(at + 1) << 8;
  }

  int int32(int at) {
    return uint16(at) | uint16(at + 2) << 16;
  }

  /** Text of a length in code units. */
  String text(int at, int units) {
    int bytes = Math.max(0, Math.min(units * 2, size - at));
    return new String(stream, from + at, bytes & ~1, StandardCharsets.UTF_16LE);
  }

  /** The four characters that name a control, for example {@code tbl }. */
  String controlId() {
    StringBuilder id = new StringBuilder(4);
    for (int i = 3; i >= 0; i--) {
      id.append((char) uint8(i));
    }
    return id.toString();
  }

  private static int int32(byte[] stream, int at) {
    return (stream[at] & 0xFF)
        | (stream[at + 1] & 0xFF) << 8
        | (stream[at + 2] & 0xFF) << 16
        | (stream[at + 3] & 0xFF) << 24;
  }
}
