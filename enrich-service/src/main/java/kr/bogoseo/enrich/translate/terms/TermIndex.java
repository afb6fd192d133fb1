package kr.bogoseo.enrich.translate.terms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Translator;

/** Which terms occur in a text: those to lock, and those on which its translation depends. */
public final class TermIndex {

  private static final int SHORTEST_LOCK = 4;

  /** What may follow a noun within its word. */
  private static final Pattern PARTICLES =
      Pattern.compile(
          "(?:들)?(?:은|는|이|가|을|를|의|에|도|만|과|와|로|으로|에서|에게|까지|부터|보다|마다|처럼|이나|나|이며|이고|인|및|등"
              + "|에는|에도|에서는|으로서|로서|으로써|로써|에서의|으로의|로의|과의|와의)?(?![가-힣])");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z-]*");
  private static final int LONGEST_PHRASE = 5;

  private final Map<String, Long> marks = new HashMap<>();
  private final Map<Character, Integer> longest = new HashMap<>();
  private final Map<Integer, Integer> longestOfPair = new HashMap<>();
  private final Map<String, TermBase.Term> locked = new HashMap<>();
  private final Map<String, TermBase.Term> phrases = new HashMap<>();

  TermIndex(Collection<TermBase.Term> terms) {
    for (TermBase.Term term : terms) {
      mark(key(term), term);
      boolean name =
          term.pos().equals("noun")
              && term.ko().length() >= SHORTEST_LOCK
              && term.en().indexOf(' ') > 0
              && Hangul.isAll(term.ko());
      if (name) {
        locked.putIfAbsent(term.ko(), term);
        phrases.merge(
            term.en().toLowerCase(Locale.ROOT),
            term,
            (one, other) -> other.preferred() && !one.preferred() ? other : one);
      }
    }
  }

  /** What of a term surely stands in a text that holds it: of stems all but their last syllable. */
  private static String key(TermBase.Term term) {
    boolean stem = term.pos().equals("verb") || term.pos().equals("adj");
    return stem && term.ko().length() > 1
        ? term.ko().substring(0, term.ko().length() - 1)
        : term.ko();
  }

  private void mark(String key, TermBase.Term term) {
    if (key.isEmpty()) {
      return;
    }
    CRC32 sum = new CRC32();
    sum.update(term.toString().getBytes(StandardCharsets.UTF_8));
    marks.merge(key, sum.getValue(), (one, other) -> one * 31 + other);
    longest.merge(key.charAt(0), key.length(), Math::max);
    if (key.length() > 1) {
      longestOfPair.merge(pair(key, 0), key.length(), Math::max);
    }
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  /** How long a word can be that begins at a place and is looked for. */
  private int reach(String packed, int at) {
    int most = longest.getOrDefault(packed.charAt(at), 0);
    return most < 2 || at + 1 == packed.length()
        ? most
        : Math.max(1, longestOfPair.getOrDefault(pair(packed, at), 0));
  }

  /**
   * Changes when an entry changes, comes or goes whose word stands in the text; other entries do
   * not matter. A verb of one syllable counts where this syllable stands.
   */
  public String version(String text) {
    String packed = BLANKS.matcher(text).replaceAll("");
    TreeSet<String> found = new TreeSet<>();
    for (int i = 0; i < packed.length(); i++) {
      int most = reach(packed, i);
      for (int n = 1; n <= most && i + n <= packed.length(); n++) {
        String part = packed.substring(i, i + n);
        if (marks.containsKey(part)) {
          found.add(part);
        }
      }
    }
    long sum = 7;
    for (String part : found) {
      sum = sum * 1_000_003 + part.hashCode() * 31L + marks.getOrDefault(part, 0L);
    }
    return Long.toHexString(sum);
  }

  /** Terms of several words that any engine must keep, by start, the longest at each place. */
  public List<Translator.Lock> locks(String text, String from, String to) {
    if (from.equals("ko") && to.equals("en")) {
      return korean(text);
    }
    return from.equals("en") && to.equals("ko") ? english(text) : List.of();
  }

  private List<Translator.Lock> korean(String text) {
    List<Translator.Lock> locks = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      boolean start =
          Hangul.isSyllable(text.charAt(i)) && (i == 0 || !Hangul.isSyllable(text.charAt(i - 1)));
      int end = start ? longestAt(text, i) : -1;
      if (end > 0) {
        String ko = text.substring(i, end).replace(" ", "");
        locks.add(new Translator.Lock(i, end, Objects.requireNonNull(locked.get(ko)).en()));
        i = end;
      } else {
        i++;
      }
    }
    return locks;
  }

  /** The end of the longest term that starts here and ends its word, but for particles. */
  private int longestAt(String text, int start) {
    StringBuilder word = new StringBuilder();
    int best = -1;
    for (int end = start; end < text.length() && word.length() <= 20; end++) {
      char c = text.charAt(end);
      if (c == ' ') {
        continue;
      }
      if (!Hangul.isSyllable(c)) {
        break;
      }
      word.append(c);
      boolean known = word.length() >= SHORTEST_LOCK && locked.containsKey(word.toString());
      if (known && PARTICLES.matcher(text).region(end + 1, text.length()).lookingAt()) {
        best = end + 1;
      }
    }
    return best;
  }

  private List<Translator.Lock> english(String text) {
    List<int[]> words = new ArrayList<>();
    Matcher m = WORDS.matcher(text);
    while (m.find()) {
      words.add(new int[] {m.start(), m.end()});
    }
    List<Translator.Lock> locks = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int next = i + 1;
      for (int n = Math.min(LONGEST_PHRASE, words.size() - i); n > 1; n--) {
        int start = words.get(i)[0];
        int end = words.get(i + n - 1)[1];
        TermBase.Term term = phrases.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (term != null) {
          locks.add(new Translator.Lock(start, end, term.ko()));
          next = i + n;
          break;
        }
      }
      i = next;
    }
    return locks;
  }
}
