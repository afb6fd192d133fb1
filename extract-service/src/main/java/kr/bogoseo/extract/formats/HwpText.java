package kr.bogoseo.extract.formats;

/**
 * Reads the characters of a HWP 5 paragraph. Code units below 32 are controls: some take one unit,
 * the others eight, and the extended ones stand for the paragraph's control records, in order.
 */
final class HwpText {

  private static final int UNITS_OF_CONTROL = 8;

  private final Controls source;
  private final StringBuilder text = new StringBuilder();
  private int controls;

  HwpText(Controls source) {
    this.source = source;
  }

  void read(HwpRecord record) {
    int units = record.size() / 2;
    int at = 0;
    while (at < units) {
      int c = record.uint16(at * 2);
      switch (c) {
        case 0, 13, 25, 26, 27, 28, 29 -> at++;
        case 10 -> {
          text.append('\n');
          at++;
        }
        case 24 -> {
          text.append('-');
          at++;
        }
        case 30, 31 -> {
          text.append(' ');
          at++;
        }
        case 9 -> {
          text.append('\t');
          at += UNITS_OF_CONTROL;
        }
        case 4, 5, 6, 7, 8, 19, 20 -> at += UNITS_OF_CONTROL;
        case 1, 2, 3, 11, 12, 14, 15, 16, 17, 18, 21, 22, 23 -> {
          text.append(source.at(controls, text));
          controls++;
          at += UNITS_OF_CONTROL;
        }
        default -> {
          text.append((char) c);
          at++;
        }
      }
    }
  }

  void append(String more) {
    text.append(more);
  }

  /** How many control records the characters stood for. */
  int controls() {
    return controls;
  }

  String text() {
    return text.toString();
  }

  /** A footnote, figure or table number; page numbers are furniture and left out. */
  static String automaticNumber(HwpRecord control) {
    int property = control.int32(4);
    if ((property & 0xF) == 0) {
      return "";
    }
    StringBuilder number = new StringBuilder();
    appendMark(number, control.uint16(12));
    if (control.uint16(10) != 0) {
      appendMark(number, control.uint16(10));
    } else {
      number.append(NumberForms.hwp((property >>> 4) & 0xFF, control.uint16(8)));
    }
    appendMark(number, control.uint16(14));
    return number.toString();
  }

  private static void appendMark(StringBuilder number, int unit) {
    if (unit >= ' ') {
      number.append((char) unit);
    }
  }

  /** Gives the text in the line of a control record. */
  @FunctionalInterface
  interface Controls {
    String at(int index, CharSequence textSoFar);
  }
}
