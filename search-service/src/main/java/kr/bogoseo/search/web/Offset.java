package kr.bogoseo.search.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/** Opaque cursors for lists that do not change under the reader. */
final class Offset {

  private Offset() {}

  static String text(int offset) {
    return encode(Integer.toString(offset));
  }

  static int parse(Optional<String> cursor, int most) {
    if (cursor.isEmpty()) {
      return 0;
    }
    try {
      int offset = Integer.parseInt(decode(cursor.get()));
      if (offset >= 0 && offset <= most) {
        return offset;
      }
    } catch (NumberFormatException e) {
      // refused below
    }
    throw invalid();
  }

  static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  static StageException invalid() {
    return new StageException(FailureCode.INVALID_CURSOR, "cursor is not one of ours");
  }
}
