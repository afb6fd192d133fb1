package kr.bogoseo.contracts.file;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells a mail from a text that merely begins with a few lines like a letter's. */
public final class MailHead {

  private static final Set<String> WAY =
      Set.of("received", "return-path", "message-id", "mime-version", "delivered-to");
  private static final Set<String> LETTER = Set.of("from", "to", "subject", "date", "cc");
  private static final int LINES = 200;

  private MailHead() {}

  /**
   * Whether a file is a mail of the Internet (RFC 5322): its lines up to the first empty one are
   * header fields, three of them those of letters and mails, at least one of either.
   *
   * @param head the first bytes as ISO 8859-1, in any case
   */
  public static boolean isMail(String head) {
    Set<String> fields = new HashSet<>();
    for (String line : head.split("\r?\n", LINES)) {
      if (line.isEmpty()) {
        break;
      }
      boolean continued = line.startsWith(" ") || line.startsWith("\t");
      if (continued && !fields.isEmpty() || fields.isEmpty() && line.startsWith("From ")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1 || !line.substring(0, colon).matches("[!-9;-~]+")) {
        return false;
      }
      fields.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
    }
    long way = fields.stream().filter(WAY::contains).count();
    long letter = fields.stream().filter(LETTER::contains).count();
    return way >= 1 && letter >= 1 && way + letter >= 3;
  }
}
