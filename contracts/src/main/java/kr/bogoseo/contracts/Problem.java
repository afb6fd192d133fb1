package kr.bogoseo.contracts;

import java.util.Locale;

/**
 * The body of every error answer, {@code application/problem+json} (RFC 9457), extended by a stable
 * code and an advice.
 *
 * @param type a URI reference that names the code
 * @param title what happened, in the reader's language
 * @param status the HTTP status
 * @param detail what exactly
 * @param code the stable code
 * @param advice what to do, in the reader's language
 */
public record Problem(
    String type, String title, int status, String detail, FailureCode code, String advice) {

  /** The media type of the body. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The answer for a code, in the locale's language. */
  public static Problem of(FailureCode code, String detail, Locale locale) {
    return new Problem(
        "urn:bogoseo:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        FailureTexts.title(code, locale),
        code.httpStatus(),
        detail,
        code,
        FailureTexts.advice(code, locale));
  }
}
