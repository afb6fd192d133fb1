package kr.bogoseo.deploy.elasticsearch.plugin;

/**
 * The escapes in mapping rules: \\ \n \t \r \b \f and \\uXXXX; any other escaped sign is itself.
 */
final class Escapes {
  private Escapes() {}

  static String undo(Options options, String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign != '\\') {
        plain.append(sign);
        continue;
      }
      at++;
      if (at == text.length()) {
        throw options.refused("ends an escape too early: " + text);
      }
      char escaped = text.charAt(at);
      if (escaped == 'u') {
        if (at + 4 >= text.length()) {
          throw options.refused("ends an escape too early: " + text);
        }
        plain.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
        at += 4;
      } else {
        plain.append(plainSign(escaped));
      }
    }
    return plain.toString();
  }

  private static char plainSign(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> escaped;
    };
  }
}
