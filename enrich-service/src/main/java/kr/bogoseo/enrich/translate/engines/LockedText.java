package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Translator;

/**
 * Carries locked stretches through an engine that knows nothing of them: each becomes a marker and
 * is put back afterwards, whatever the engine made of the marker.
 */
final class LockedText {

  /** An ending that an engine gave to a marker as if it were a word. */
  private static final Pattern ENDING = Pattern.compile("^(?:s|es|ed|ing|ly|er)(?![A-Za-z0-9])");

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern STRAY = Pattern.compile("[⟦⟧〚〛]");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");

  private final Translator.Source source;

  LockedText(Translator.Source source) {
    this.source = source;
  }

  /** What came back of an answer. */
  record Restored(String text, List<Translator.Lock> missing, int violations, boolean numberAdded) {

    boolean isWhole() {
      return missing.isEmpty();
    }
  }

  Translator.Source source() {
    return source;
  }

  /** The text with markers. */
  String marked(Marker marker) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = 0; i < source.locks().size(); i++) {
      Translator.Lock lock = source.locks().get(i);
      text.append(source.text(), at, lock.start()).append(marker.of(i));
      at = lock.end();
    }
    return text.append(source.text().substring(at)).toString();
  }

  /** Whether there is anything for an engine to do. */
  boolean hasWords() {
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (Translator.Lock lock : source.locks()) {
      words.append(source.text(), at, lock.start());
      at = lock.end();
    }
    return words.append(source.text().substring(at)).chars().anyMatch(Character::isLetter);
  }

  /** The text with what is locked in the other language and all else as it is. */
  String replaced() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Translator.Lock lock : source.locks()) {
      text.append(source.text(), at, lock.start()).append(lock.target());
      at = lock.end();
    }
    return text.append(source.text().substring(at)).toString();
  }

  /**
   * Puts the locked words back: each once, at its first marker; markers that stand for nothing go,
   * and so do endings that were hung on one.
   */
  Restored restored(Marker marker, String answer) {
    List<Translator.Lock> locks = source.locks();
    BitSet placed = new BitSet();
    StringBuilder text = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    int violations = 0;
    int at = 0;
    Matcher found = marker.in(answer);
    while (found.find(at)) {
      String between = answer.substring(at, found.start());
      text.append(between);
      rest.append(between).append(' ');
      int index = marker.index(found);
      at = found.end();
      boolean known = index >= 0 && index < locks.size();
      violations += known && found.group().equals(marker.of(index)) ? 0 : 1;
      if (known && !placed.get(index)) {
        placed.set(index);
        apart(text);
        text.append(locks.get(index).target());
        Matcher ending = ENDING.matcher(answer).region(at, answer.length());
        if (ending.lookingAt()) {
          at = ending.end();
          violations++;
        } else if (at < answer.length() && isWordPart(answer.charAt(at))) {
          text.append(' ');
        }
      } else if (known) {
        violations++;
      }
    }
    text.append(answer.substring(at));
    rest.append(answer.substring(at));
    List<Translator.Lock> missing = new ArrayList<>();
    for (int i = 0; i < locks.size(); i++) {
      if (!placed.get(i)) {
        missing.add(locks.get(i));
      }
    }
    String clean = BLANKS.matcher(STRAY.matcher(text).replaceAll("")).replaceAll(" ").strip();
    return new Restored(clean, missing, violations + missing.size(), DIGITS.matcher(rest).find());
  }

  private static void apart(StringBuilder text) {
    if (!text.isEmpty() && isWordPart(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  /** Korean particles may stand at a name; Latin letters and digits may not. */
  private static boolean isWordPart(char c) {
    return (c < 0x250 && Character.isLetterOrDigit(c));
  }

  /** What was locked, as it stands in the original and in the translation. */
  List<Segment.Term> terms() {
    return source.locks().stream()
        .map(
            lock ->
                new Segment.Term(source.text().substring(lock.start(), lock.end()), lock.target()))
        .toList();
  }
}
