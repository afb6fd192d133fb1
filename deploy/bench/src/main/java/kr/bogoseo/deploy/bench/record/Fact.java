package kr.bogoseo.deploy.bench.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kr.bogoseo.deploy.bench.SpaceFree;

/**
 * What a field of a record must hold.
 *
 * @param field its name
 * @param accepted the answers that are right; none when the document does not say it
 * @param loose whether an answer that holds a right one, or is held by it, is right
 * @param mayBeAbsent whether silence is right as well
 */
record Fact(String field, List<String> accepted, boolean loose, boolean mayBeAbsent) {
  private static final Pattern QUOTES = Pattern.compile("[\"'‘’“”「」『』`]");
  private static final int SHORTEST_PART = 2;

  static Fact exact(String field, String... accepted) {
    return new Fact(field, List.of(accepted), false, false);
  }

  static Fact loose(String field, String... accepted) {
    return new Fact(field, List.of(accepted), true, false);
  }

  static Fact absent(String field) {
    return new Fact(field, List.of(), false, true);
  }

  /** What became of it. */
  enum Verdict {
    RIGHT,
    /** The document says it, the record does not. */
    MISSING,
    /** The record says something else. */
    WRONG,
    /** The record says it, the document does not. */
    INVENTED
  }

  /** Judges what a record says: nothing, or one or more answers of which one must be right. */
  Verdict judge(List<String> found) {
    if (found.isEmpty()) {
      return accepted.isEmpty() || mayBeAbsent ? Verdict.RIGHT : Verdict.MISSING;
    }
    if (accepted.isEmpty()) {
      return Verdict.INVENTED;
    }
    boolean right = found.stream().anyMatch(f -> accepted.stream().anyMatch(a -> same(a, f)));
    return right ? Verdict.RIGHT : Verdict.WRONG;
  }

  private boolean same(String wanted, String found) {
    String a = folded(wanted);
    String b = folded(found);
    if (a.equals(b)) {
      return true;
    }
    return loose
        && Math.min(a.length(), b.length()) >= SHORTEST_PART
        && (a.contains(b) || b.contains(a));
  }

  /** Without spaces and quotation marks, composed, in lower case. */
  static String folded(String text) {
    String plain = SpaceFree.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    return QUOTES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
