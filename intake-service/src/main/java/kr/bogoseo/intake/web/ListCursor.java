package kr.bogoseo.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.intake.Ledger;

/** Cursors of the list of submissions: opaque to the caller. */
final class ListCursor {

  private ListCursor() {}

  static String write(Ledger.Position position) {
    String text = position.receivedAt() + ":" + position.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  static Ledger.Position read(String cursor) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII)
              .split(":", 2);
      if (parts.length == 2 && ReportId.isReportId(parts[1])) {
        return new Ledger.Position(Long.parseLong(parts[0]), parts[1]);
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static StageException invalid() {
    return new StageException(FailureCode.INVALID_CURSOR, "not a cursor of this list");
  }
}
