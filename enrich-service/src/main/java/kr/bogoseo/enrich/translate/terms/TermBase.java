package kr.bogoseo.enrich.translate.terms;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.enrich.Hangul;

/**
 * The bilingual term base of the builtin engine: the files of {@code /terms} on the class path, one
 * a theme, in the format described in the README beside them.
 */
public final class TermBase {

  private static final int LONGEST = 14;
  private static final int WHOLE = 3;
  private static final String BARE = "bare";
  private final Map<String, Term> byKorean = new HashMap<>();
  private final Map<String, Term> byStem = new HashMap<>();
  private final Map<String, Term> affixes = new HashMap<>();
  private final Map<String, Term> byEnglish = new HashMap<>();
  private final Map<String, String> loans = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final NameBook people;
  private final int version;
  private final List<TermFiles.Row> rows;
  private final TermIndex index;

  /**
   * A term.
   *
   * @param ko Korean, without blanks; verbs and adjectives as stems ({@code 개최하})
   * @param en English base form
   * @param pos {@code noun}, {@code verb}, {@code adj}, {@code bare} (an adjective that is no stem)
   *     …
   * @param past past tense where it is not regular, else empty
   * @param participle past participle where it is not regular, else empty
   * @param preposition of a verb's complement; {@code -} makes it the object; else empty
   * @param plural of a noun where it is not regular; equal to {@code en} when it has none; else
   *     empty
   * @param preferred whether it is the one to take when translating from English
   * @param sure of one syllable: whether it means this when it stands alone
   */
  public record Term(
      String ko,
      String en,
      String pos,
      String past,
      String participle,
      String preposition,
      String plural,
      boolean preferred,
      boolean sure) {

    /** The same verb in other words, which inflect by rule. */
    public Term reworded(String words) {
      return new Term(ko, words, pos, "", "", preposition, "", false, false);
    }

    /** Whether one syllable alone means this: the note of the entry says "sure". */
    public boolean isSure() {
      return sure;
    }

    /** Whether it stands before its noun as it is (국제, 구체적). */
    public boolean isBareAdjective() {
      return pos.equals(BARE);
    }
  }

  /** Loads the term base that comes with the service. */
  public TermBase() {
    this(Optional.empty());
  }

  /**
   * Loads the term base that comes with the service and the files of a directory, whose entries
   * win.
   *
   * @throws IllegalArgumentException when a file cannot be read or has too few columns
   */
  public TermBase(Optional<Path> directory) {
    this.rows = TermFiles.read(directory);
    List<Term> terms = rows.stream().map(TermBase::term).toList();
    this.index = new TermIndex(terms);
    this.people = new NameBook(TermFiles.builtIn("people"));
    TermFiles.builtIn("loanwords")
        .forEach(
            row -> {
              loans.put(row.ko().replace(" ", ""), row.en());
              spellings.putIfAbsent(row.en().toLowerCase(Locale.ROOT), row.ko());
            });
    for (Term term : terms) {
      common.addAll(List.of(term.en().split(" ")));
      switch (term.pos()) {
        case "verb", "adj" -> byStem.putIfAbsent(term.ko(), term);
        // An affix means something on its word only.
        case "suffix", "prefix" -> affixes.putIfAbsent(term.ko(), term);
        default -> {
          byKorean.putIfAbsent(term.ko(), term);
          byEnglish.merge(
              term.en().toLowerCase(Locale.ROOT),
              term,
              (known, other) -> other.preferred() && !known.preferred() ? other : known);
        }
      }
    }
    version = 31 * (31 * terms.hashCode() + loans.hashCode()) + people.version();
  }

  /** The entries as they stand in the files. */
  List<TermFiles.Row> rows() {
    return rows;
  }

  /** Names of people. */
  public NameBook people() {
    return people;
  }

  /** A word taken over from another language, in that language. */
  public Optional<String> ofLoan(String word) {
    return Optional.ofNullable(loans.get(word));
  }

  /** Which terms occur in a text. */
  public TermIndex index() {
    return index;
  }

  /** Changes with the terms. */
  public String version() {
    return Integer.toHexString(version);
  }

  /** Nouns long enough to be cut out of a sentence whole. */
  public List<String> nouns() {
    return byKorean.values().stream()
        .filter(term -> term.pos().equals("noun") && term.ko().length() >= WHOLE)
        .map(Term::ko)
        .filter(Hangul::isAll)
        .toList();
  }

  /** The term of a Korean word or of words written together; never a verb. */
  public Optional<Term> ofKorean(String word) {
    return word.length() > LONGEST ? Optional.empty() : Optional.ofNullable(byKorean.get(word));
  }

  /** The verb or adjective of a stem such as {@code 개최하}. */
  public Optional<Term> ofStem(String stem) {
    return Optional.ofNullable(byStem.get(stem));
  }

  /** Whether a name is made of words that are no names themselves (Global Innovation Zone). */
  public boolean isCommon(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).allMatch(common::contains);
  }

  /** A name or word of another language in its Hangul spelling. */
  public Optional<String> ofForeign(String word) {
    return Optional.ofNullable(spellings.get(word.toLowerCase(Locale.ROOT)))
        .or(() -> people.spelled(word));
  }

  /** Verbs and adjectives, as stems. */
  public Collection<Term> stems() {
    return byStem.values();
  }

  /** What a suffix adds to the word it stands behind. */
  public Optional<Term> ofAffix(String affix) {
    return Optional.ofNullable(affixes.get(affix));
  }

  /** The term of an English word or phrase. */
  public Optional<Term> ofEnglish(String words) {
    return Optional.ofNullable(byEnglish.get(words.toLowerCase(Locale.ROOT)));
  }

  private static Term term(TermFiles.Row row) {
    String note = row.note();
    List<String> parts = List.of(note.split("; "));
    return new Term(
        row.ko().replace(" ", ""),
        row.en(),
        parts.contains(BARE) ? BARE : row.pos(),
        part(note, "past="),
        part(note, "pp="),
        part(note, "prep="),
        part(note, "plural="),
        parts.contains("main"),
        parts.contains("sure"));
  }

  private static String part(String note, String name) {
    for (String part : note.split("; ")) {
      if (part.startsWith(name)) {
        return part.substring(name.length()).strip();
      }
    }
    return "";
  }
}
