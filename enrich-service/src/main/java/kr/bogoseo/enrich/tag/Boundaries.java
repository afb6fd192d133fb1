package kr.bogoseo.enrich.tag;

import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.Hangul;

/** Whether a stretch of text stands on its own as a name. */
final class Boundaries {

  private static final String UNITS = "주시도군구사대청원";
  private static final String COUNTRIES = "미영일독불중";
  private static final int PROSE_LINE = 25;
  private static final String OUTER_PREFIXES = "범현옛";

  private final String text;

  Boundaries(String folded) {
    this.text = folded;
  }

  /** What is left and right of a candidate allows it. */
  boolean allow(Candidate c, boolean nameEndsHere) {
    return inside(c) && left(c, nameEndsHere) && right(c);
  }

  /** Blanks and line feeds inside a name stand where words end. */
  boolean whole(Candidate c) {
    return inside(c);
  }

  /** All but the right side: another name may stand there. */
  boolean opens(Candidate c) {
    return inside(c) && left(c, false);
  }

  /** Blanks inside a Hangul name cut it into words, not into single syllables. */
  private boolean inside(Candidate c) {
    int piece = 0;
    int pieces = 1;
    for (int i = c.start(); i < c.end(); i++) {
      char ch = text.charAt(i);
      if (ch == '\t' || ch == '\r') {
        return false;
      }
      if (ch == '\n') {
        if (!wrapped(i)) {
          return false;
        }
        piece = 2;
      } else if (ch == ' ') {
        boolean country = i > 0 && COUNTRIES.indexOf(text.charAt(i - 1)) >= 0;
        boolean written = c.readings().getFirst().alias().text().indexOf(' ') == 1;
        if (pieces == 1
            && piece == 1
            && !written
            && Hangul.isSyllable(text.charAt(i - 1))
            && !country) {
          return false;
        }
        piece = 0;
        pieces++;
      } else {
        piece++;
      }
    }
    char last = text.charAt(c.end() - 1);
    return pieces == 1 || piece != 1 || !Hangul.isSyllable(last) || UNITS.indexOf(last) >= 0;
  }

  /** Whether a line feed ends a full line of prose, so that a word may go on after it. */
  private boolean wrapped(int lineFeed) {
    int start = text.lastIndexOf('\n', lineFeed - 1);
    boolean doubled = lineFeed + 1 < text.length() && text.charAt(lineFeed + 1) == '\n';
    return lineFeed - start > PROSE_LINE || doubled || start == lineFeed - 1;
  }

  private boolean left(Candidate c, boolean nameEndsHere) {
    if (c.start() == 0 || nameEndsHere) {
      return true;
    }
    char before = text.charAt(c.start() - 1);
    char first = text.charAt(c.start());
    if (Hangul.isSyllable(first)) {
      if (!Hangul.isSyllable(before)) {
        return true;
      }
      return OUTER_PREFIXES.indexOf(before) >= 0
          && (c.start() == 1 || !Hangul.isSyllable(text.charAt(c.start() - 2)))
          && c.length() >= 3;
    }
    return !Character.isLetterOrDigit(before)
        || Hangul.isSyllable(before)
        || Character.isIdeographic(before);
  }

  private boolean right(Candidate c) {
    if (c.end() >= text.length()) {
      return true;
    }
    char after = text.charAt(c.end());
    char last = text.charAt(c.end() - 1);
    if (!Hangul.isSyllable(last)) {
      return latinEnd(c, after);
    }
    String rest = rest(c.end());
    if (rest.isEmpty()) {
      return true;
    }
    if (misleading(c, rest)) {
      return false;
    }
    boolean body = c.readings().stream().anyMatch(r -> r.entry().type() != Tag.Type.PLACE);
    return Particles.isEnding(rest)
        || (body && Particles.isTitle(rest))
        || (Particles.isNoun(rest) && (c.length() >= 3 || !rest.startsWith("바이오")));
  }

  /** 일본대사 is an ambassador, no university; 김천식 a person, no style. */
  private static boolean misleading(Candidate c, String rest) {
    RegistryEntry entry = c.readings().getFirst().entry();
    String alias = c.readings().getFirst().alias().text();
    boolean town = entry.type() == Tag.Type.PLACE && !entry.name().kind().equals("country");
    return alias.endsWith("대") && rest.startsWith("사")
        || town && c.length() == 2 && rest.startsWith("식");
  }

  private boolean latinEnd(Candidate c, char after) {
    if (Hangul.isSyllable(after)
        || Character.isIdeographic(after)
        || !Character.isLetterOrDigit(after)) {
      // "Inc." belongs to a name, "A-B" is another.
      return after != '-'
          || c.end() + 1 >= text.length()
          || !Character.isLetterOrDigit(text.charAt(c.end() + 1));
    }
    // A footnote number sticks to names: TEConomy8)에서.
    return Character.isDigit(after) && footnote(c.end());
  }

  private boolean footnote(int at) {
    int i = at;
    while (i < text.length() && Character.isDigit(text.charAt(i)) && i - at < 2) {
      i++;
    }
    return i < text.length() && text.charAt(i) == ')';
  }

  /** The Hangul that follows a position without a blank; a footnote number is passed over. */
  String rest(int at) {
    int from = at;
    if (from < text.length() && Character.isDigit(text.charAt(from)) && footnote(from)) {
      from = text.indexOf(')', from) + 1;
    }
    int end = from;
    while (end < text.length() && Hangul.isSyllable(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
