package kr.bogoseo.extract.layout;

/**
 * A line of plain text that is not blank.
 *
 * @param index its place among these lines
 * @param raw as it stands, trailing blanks included
 * @param text without outer blanks
 * @param gap blank lines before it
 * @param page 1-based, or 0
 */
record TextRow(int index, String raw, String text, int gap, int page) {

  int indent() {
    int at = 0;
    while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\u3000')) {
      at++;
    }
    return at;
  }

  boolean endsBlank() {
    return !raw.isEmpty() && raw.charAt(raw.length() - 1) == ' ';
  }

  int width() {
    return Sentences.width(raw.stripTrailing());
  }
}
