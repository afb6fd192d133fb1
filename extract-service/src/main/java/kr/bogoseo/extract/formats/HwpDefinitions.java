package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;

/** The definitions of a HWP 5 document that matter for its text: paragraph heads and styles. */
final class HwpDefinitions {

  private static final int LEVELS = 7;

  private final List<Shape> shapes = new ArrayList<>();
  private final List<List<AutoNumbering.Level>> numberings = new ArrayList<>();
  private final List<String> bullets = new ArrayList<>();
  private final List<String> styles = new ArrayList<>();
  private final List<Look> looks = new ArrayList<>();

  HwpDefinitions(List<HwpRecord> records) {
    for (HwpRecord record : flat(records)) {
      switch (record.tag()) {
        case HwpRecord.PARA_SHAPE -> {
          int property = record.int32(0);
          shapes.add(new Shape((property >>> 23) & 3, (property >>> 25) & 7, record.uint16(30)));
        }
        case HwpRecord.CHAR_SHAPE ->
            looks.add(new Look(record.int32(42) / 100f, (record.int32(46) & 2) != 0));
        case HwpRecord.NUMBERING -> numberings.add(numbering(record));
        case HwpRecord.BULLET -> bullets.add(record.text(12, 1));
        case HwpRecord.STYLE -> styles.add(record.text(2, record.uint16(0)));
        default -> {
          // fonts, borders and the like are not text
        }
      }
    }
  }

  private static List<HwpRecord> flat(List<HwpRecord> records) {
    List<HwpRecord> all = new ArrayList<>();
    for (HwpRecord record : records) {
      all.add(record);
      all.addAll(flat(record.children()));
    }
    return all;
  }

  private static List<AutoNumbering.Level> numbering(HwpRecord record) {
    List<AutoNumbering.Level> levels = new ArrayList<>();
    int at = 0;
    for (int level = 0; level < LEVELS && at < record.size(); level++) {
      int form = (record.int32(at) >>> 5) & 0xF;
      int length = record.uint16(at + 12);
      String pattern = record.text(at + 14, length);
      levels.add(new AutoNumbering.Level(pattern, '^', n -> NumberForms.hwp(form, n), 1));
      at += 14 + length * 2;
    }
    return levels;
  }

  /** The shape of that number; one without a head when there is none. */
  Shape shape(int id) {
    return id < shapes.size() ? shapes.get(id) : new Shape(Shape.NONE, 0, 0);
  }

  /** The levels of a numbering; ids count from 1. */
  List<AutoNumbering.Level> numbering(int id) {
    return id >= 1 && id <= numberings.size() ? numberings.get(id - 1) : List.of();
  }

  /** The character of a bullet; ids count from 1. */
  String bullet(int id) {
    return id >= 1 && id <= bullets.size() ? bullets.get(id - 1) : "";
  }

  /** The name of a style. */
  String style(int id) {
    return id < styles.size() ? styles.get(id) : "";
  }

  /** How most letters of a paragraph look. */
  Look look(HwpRecord paragraph) {
    HwpRecord runs = paragraph.child(HwpRecord.PARA_CHAR_SHAPE).orElse(null);
    Look longest = new Look(0, false);
    if (runs == null) {
      return longest;
    }
    int end = paragraph.int32(0) & 0x7FFFFFFF;
    int most = -1;
    for (int at = 0; at + 8 <= runs.size(); at += 8) {
      int next = at + 16 <= runs.size() ? runs.int32(at + 8) : end;
      int units = next - runs.int32(at);
      int id = runs.int32(at + 4);
      if (units > most && id >= 0 && id < looks.size()) {
        most = units;
        longest = looks.get(id);
      }
    }
    return longest;
  }

  /**
   * How letters look.
   *
   * @param size in points
   */
  record Look(float size, boolean bold) {}

  /**
   * What a paragraph begins with.
   *
   * @param head one of the constants
   * @param level 0 is the highest
   * @param definition the numbering or bullet, from 1
   */
  record Shape(int head, int level, int definition) {
    static final int NONE = 0;
    static final int OUTLINE = 1;
    static final int NUMBER = 2;
    static final int BULLET = 3;
  }
}
