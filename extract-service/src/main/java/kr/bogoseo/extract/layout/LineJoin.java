package kr.bogoseo.extract.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a blank belongs where a line was broken. Where the extractor kept them, a
 * trailing blank says "word boundary" and its absence "the word goes on"; some breaks show by
 * grammar that this evidence lies. Without such evidence the document's own words decide.
 */
final class LineJoin {

  private static final String OPENING = "([{「『‘“〈《<【";
  private static final String CLOSING = ")]}」』’”〉》>】,.;:!?%·․‧、。";
  private static final Pattern LATIN_END = Pattern.compile("(?s).*[A-Za-z]");
  private static final Pattern LATIN_START = Pattern.compile("(?s)[A-Za-z].*");

  /** Particles and endings that are never a word of their own. */
  private static final Set<String> BOUND =
      Set.of(
          "다", "며", "을", "를", "은", "는", "의", "에", "로", "으로", "와", "과", "에서", "에게", "까지", "부터", "라고",
          "라는", "습니다", "합니다", "됩니다", "였다", "었다", "았다", "면서");

  /** Verb forms that govern a particle; they start a word after it. */
  private static final Pattern AFTER_E =
      Pattern.compile("(?s)(?:대[해한하]|따[라른르]|의[해한하]|비[해한하]|관[해한하]|있[어는다으]|이르|걸[쳐친]).*");

  private static final Pattern AFTER_EUL =
      Pattern.compile("(?s)(?:위[해한하]|통[해한하]|비롯|중심으로|바탕으로|기반으로|포함).*");

  /** Not the point behind a number, which may be that of a date. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?s).*\\p{L}[\"'”’)\\]]?[.!?][\"'”’)\\]]?");

  /** The form of a verb before a noun; it ends its word. */
  private static final Pattern ADNOMINAL = Pattern.compile(".*[되하있없]는");

  private static final double SURE = 4;
  private static final double CLEAR = 1.8;

  private final SpacingModel model = new SpacingModel();
  private final boolean evidence;
  private final boolean blanksFollowSentences;
  private final double habit;
  private final boolean cutsWords;

  /**
   * Learns from the lines of a document.
   *
   * @param lines with their trailing blanks
   * @param wrapped whether paragraphs are broken into lines; whole paragraphs say nothing by blanks
   */
  LineJoin(List<String> lines, boolean wrapped) {
    int blanks = 0;
    int texts = 0;
    int followed = 0;
    for (String line : lines) {
      if (line.isBlank()) {
        continue;
      }
      model.learn(line);
      texts++;
      blanks += endsBlank(line) ? 1 : 0;
      followed += endsBlank(line) && Sentences.endsWithMark(line) ? 1 : 0;
    }
    // All or none of the lines with a blank is a habit of the extractor, not a sign.
    this.evidence =
        wrapped && blanks * 100 <= texts * 92 && (blanks * 20 >= texts || tellsEnds(lines));
    this.blanksFollowSentences = evidence && followed > 0;
    BreakHabit found = wrapped ? BreakHabit.of(lines, this::wordEnds) : BreakHabit.UNKNOWN;
    this.habit = found.odds();
    this.cutsWords = found.isAnywhere();
  }

  /**
   * How much speaks for a blank between two pieces of Korean, when blanks are as frequent as {@link
   * BreakHabit#SUPPOSED}; above 0 for, below against.
   */
  private double wordEnds(String left, String right) {
    String token = SpacingModel.firstToken(right).replaceAll("[.,;:)」』”’]+$", "");
    if (BOUND.contains(token)) {
      return -SURE;
    }
    String leftToken = SpacingModel.lastToken(left);
    return governs(leftToken, right)
        ? SURE
        : WordCuts.odds(leftToken, token) + model.score(left, right);
  }

  /** Among many short lines only those that end in the middle of sentences tell. */
  private static boolean tellsEnds(List<String> lines) {
    List<String[]> ends = BreakHabit.ends(lines);
    long blank = ends.stream().filter(end -> endsBlank(end[0])).count();
    return blank >= 2 && blank * 8 >= ends.size();
  }

  /** Whether lines end within words, too. */
  boolean cutsWords() {
    return cutsWords;
  }

  /**
   * Whether a line surely ends its paragraph: its sentence is over, and the blank is missing that
   * would stand before another one.
   */
  boolean endsParagraph(String line) {
    return blanksFollowSentences && !endsBlank(line) && SENTENCE_END.matcher(line).matches();
  }

  /** Whether a line ends within a word that goes on in another, by what they look like. */
  boolean goesOn(String left, String right) {
    return SpacingModel.isHangul(right.charAt(0)) && wordEnds(left, right) < -CLEAR;
  }

  /** Whether trailing blanks tell word boundaries in this document. */
  boolean hasEvidence() {
    return evidence;
  }

  /** The two lines as one text. */
  String join(String left, String right) {
    return left.stripTrailing() + (needsBlank(left, right) ? " " : "") + right.strip();
  }

  /**
   * How well a sentence that breaks off in one line goes on in another; 0 when nothing speaks for
   * or against it, 2 for good evidence.
   */
  double fit(String leftLine, String rightLine) {
    String left = leftLine.stripTrailing();
    String right = rightLine.strip();
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    String leftToken = SpacingModel.lastToken(left);
    String rightToken = SpacingModel.firstToken(right);
    boolean inWord =
        evidence
            && !endsBlank(leftLine)
            && SpacingModel.isHangul(left.charAt(left.length() - 1))
            && SpacingModel.isHangul(right.charAt(0));
    double fit;
    if (inWord) {
      boolean goesOn = BOUND.contains(rightToken) || model.knows(leftToken + rightToken);
      fit = goesOn ? 2 : -0.5;
    } else {
      fit = Sentences.governsNext(left) ? 1 : 0;
      fit += model.knows(rightToken) ? 0.5 : -0.5;
    }
    int open = Sentences.openBrackets(left);
    int closing = -Sentences.openBrackets(right.substring(0, Math.min(40, right.length())));
    if (open > 0 || closing > 0) {
      fit += open > 0 && closing > 0 ? 2 : -1;
    }
    return fit;
  }

  boolean needsBlank(String leftLine, String rightLine) {
    String left = leftLine.stripTrailing();
    String right = rightLine.strip();
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    char l = left.charAt(left.length() - 1);
    char r = right.charAt(0);
    if (OPENING.indexOf(l) >= 0 || CLOSING.indexOf(r) >= 0) {
      return false;
    }
    String leftToken = SpacingModel.lastToken(left);
    String rightToken = SpacingModel.firstToken(right).replaceAll("[.,;:)」』”’]+$", "");
    if (!Character.isWhitespace(l) && l != ',' && l != '.' && BOUND.contains(rightToken)) {
      return false;
    }
    if (governs(leftToken, right)) {
      return true;
    }
    if (evidence) {
      return endsBlank(leftLine) || l == ',' && !Character.isDigit(r);
    }
    return withoutEvidence(left, right, l, r);
  }

  private boolean withoutEvidence(String left, String right, char l, char r) {
    if (LATIN_END.matcher(left).matches() && LATIN_START.matcher(right).matches()) {
      return true;
    }
    if (Character.isDigit(l)) {
      // Numbers and their units stay together.
      return !Character.isDigit(r) && !SpacingModel.isHangul(r);
    }
    if ("․·‧/~∼-–".indexOf(l) >= 0) {
      return false;
    }
    if (!SpacingModel.isHangul(l) || !Character.isLetterOrDigit(r)) {
      return model.parts(l, r);
    }
    if (Character.isDigit(r)) {
      // Ordinals such as 제3차 are the only numbers that follow a syllable without a blank.
      return l != '제';
    }
    if (!SpacingModel.isHangul(r)) {
      return Character.isLetter(r) && model.endsWord(l);
    }
    return wordEnds(left, right) + habit > 0;
  }

  private static boolean governs(String leftToken, String right) {
    if (leftToken.length() < 2) {
      return false;
    }
    char particle = leftToken.charAt(leftToken.length() - 1);
    if (ADNOMINAL.matcher(leftToken).matches() && SpacingModel.isHangul(right.charAt(0))) {
      return true;
    }
    return particle == '에' && AFTER_E.matcher(right).matches()
        || (particle == '을' || particle == '를') && AFTER_EUL.matcher(right).matches();
  }

  private static boolean endsBlank(String line) {
    return !line.isEmpty() && Character.isWhitespace(line.charAt(line.length() - 1));
  }
}
