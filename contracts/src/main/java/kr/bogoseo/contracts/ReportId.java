package kr.bogoseo.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * The identity of a report: 26 characters of Crockford base 32 (130 bits) derived from the
 * submitting agency and the SHA-256 of the file. It is the Kafka key, the file-store name space and
 * the Elasticsearch id, so the same file handed in twice by the same agency is the same report
 * everywhere.
 *
 * @param value 26 characters of {@code 0-9a-z} without i, l, o, u
 */
public record ReportId(@JsonValue String value) {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{26}");
  private static final int LENGTH = 26;

  /**
   * @throws IllegalArgumentException when the value is not a report id
   */
  @JsonCreator
  public ReportId {
    if (!isReportId(value)) {
      throw new IllegalArgumentException("not a report id");
    }
  }

  /** Whether the text has the form of a report id. */
  public static boolean isReportId(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * The id of a file handed in by an agency.
   *
   * @param agencyId the agency of the key that submitted it
   * @param sha256 lower-case hex of the file's SHA-256
   */
  public static ReportId of(String agencyId, String sha256) {
    byte[] digest = sha256(agencyId + "\n" + sha256);
    StringBuilder text = new StringBuilder(LENGTH);
    int buffer = 0;
    int bits = 0;
    int next = 0;
    while (text.length() < LENGTH) {
      if (bits < 5) {
        buffer = (buffer << 8) | (digest[next++] & 0xFF);
        bits += 8;
      }
      bits -= 5;
      text.append(ALPHABET.charAt((buffer >> bits) & 0x1F));
    }
    return new ReportId(text.toString());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
