package kr.bogoseo.enrich.privacy;

import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.StructuredDocument;

/**
 * The landline of a department that a press release gives for questions: public by intent, so a
 * policy may let it stand. A mobile number never is, nor any number without an office beside it.
 */
final class OfficeLines {

  private static final Pattern PRESS =
      Pattern.compile("보\\s?도\\s?자\\s?료|보도\\s?시점|보도\\s?참고|보도\\s?설명|배포\\s?즉시|(?i:press release)");
  private static final Pattern OFFICE =
      Pattern.compile("담당|문의|[가-힣](?:과|팀|국|실|센터|본부|담당관|사업단|대변인)(?![가-힣])");
  private static final Pattern LANDLINE =
      Pattern.compile(
          "^[^0-9]*(?:0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4])|1[568][0-9]{2})[^0-9].*", Pattern.DOTALL);
  private static final int HEAD = 600;
  private static final int REACH = 60;

  private final boolean allowed;

  OfficeLines(boolean allowed) {
    this.allowed = allowed;
  }

  static boolean onPressRelease(StructuredDocument document) {
    String text = document.text();
    return PRESS.matcher(text.substring(0, Math.min(text.length(), HEAD))).find();
  }

  boolean keeps(String text, Find find) {
    return allowed
        && find.kind() == Kind.PHONE
        && LANDLINE.matcher(text.substring(find.start(), find.end())).matches()
        && OFFICE.matcher(text.substring(Math.max(0, find.start() - REACH), find.start())).find();
  }
}
