package kr.bogoseo.deploy.bench.privacy;

import java.util.Random;

/** Ways a value is written, well or badly. */
enum Writing {
  /** As it should be. */
  PLAIN,
  /** A line ends at a dash, a dot, a comma or a blank. */
  LINE_AT_SIGN,
  /** A line ends inside a group of digits. */
  LINE_IN_GROUP,
  /** Full-width digits and signs. */
  WIDE,
  /** Two digits read as the letters they look like. */
  MISREAD,
  /** A blank in the midst of a group, as recognition puts it. */
  SPLIT,
  /** Another dash, with blanks around. */
  DASH,
  /** Middle dots, or dots, instead of dashes. */
  DOTS,
  /** Blanks instead of dashes, or none at all. */
  LOOSE;

  String write(String value, Random random) {
    return switch (this) {
      case PLAIN -> value;
      case LINE_AT_SIGN -> lineAtSign(value, random);
      case LINE_IN_GROUP -> inGroup(value, "\n", random);
      case WIDE -> wide(value);
      case MISREAD -> misread(value, random);
      case SPLIT -> inGroup(value, " ", random);
      case DASH -> value.replace("-", random.nextBoolean() ? " – " : "‐");
      case DOTS -> value.replace("-", random.nextBoolean() ? "·" : ".");
      case LOOSE -> value.replace("-", " ");
    };
  }

  /** Whether a kind is ever written like this. */
  boolean suits(String kind) {
    return switch (this) {
      case PLAIN, LINE_AT_SIGN -> true;
      case WIDE -> !kind.startsWith("address");
      case LINE_IN_GROUP, SPLIT -> !kind.equals("email") && !kind.startsWith("address");
      case MISREAD -> !kind.equals("email") && !kind.startsWith("address");
      case DASH, DOTS ->
          !kind.equals("email") && !kind.startsWith("passport") && !kind.startsWith("address");
      case LOOSE -> kind.equals("mobile") || kind.equals("card");
    };
  }

  private static String lineAtSign(String value, Random random) {
    int sign = -1;
    int skip = random.nextInt(2);
    for (int i = 1; i < value.length() - 1; i++) {
      if ("-@, ".indexOf(value.charAt(i)) >= 0) {
        sign = i;
        if (skip-- == 0) {
          break;
        }
      }
    }
    if (sign < 0) {
      return value.substring(0, 4) + "\n" + value.substring(4);
    }
    boolean blank = value.charAt(sign) == ' ';
    return value.substring(0, blank ? sign : sign + 1) + "\n" + value.substring(sign + 1);
  }

  private static String inGroup(String value, String what, Random random) {
    int from = 2 + random.nextInt(value.length() - 4);
    for (int i = 0; i < value.length(); i++) {
      int at = 1 + (from + i) % (value.length() - 1);
      if (Character.isDigit(value.charAt(at - 1)) && Character.isDigit(value.charAt(at))) {
        return value.substring(0, at) + what + value.substring(at);
      }
    }
    return value;
  }

  private static String wide(String value) {
    StringBuilder wide = new StringBuilder();
    for (char c : value.toCharArray()) {
      wide.append(c > 0x20 && c < 0x7F ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }

  private static String misread(String value, Random random) {
    StringBuilder read = new StringBuilder(value);
    int left = 2;
    int from = random.nextInt(value.length());
    for (int i = 0; i < value.length() && left > 0; i++) {
      int at = (from + i) % value.length();
      char like =
          switch (value.charAt(at)) {
            case '0' -> random.nextBoolean() ? 'O' : 'o';
            case '1' -> random.nextBoolean() ? 'l' : 'I';
            case '5' -> 'S';
            case '8' -> 'B';
            default -> 0;
          };
      if (like != 0) {
        read.setCharAt(at, like);
        left--;
      }
    }
    return read.toString();
  }
}
