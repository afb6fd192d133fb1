package kr.bogoseo.enrich.translate.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.enrich.Hangul;

/**
 * The bilingual term base of the builtin engine: the files of {@code /terms} on the class path, one
 * a theme, in the format described in the README beside them.
 */
public final class TermBase {

  private static final int LONGEST = 14;
  private static final int WHOLE = 3;
  private static final String BARE = "bare";
  private static final List<String> FILES =
      List.of(
          "administration",
          "travel",
          "bio",
          "policy",
          "education-research",
          "general-nouns",
          "verbs",
          "adjectives",
          "adverbs-connectives",
          "units");

  private final Map<String, Term> byKorean = new HashMap<>();
  private final Map<String, Term> byStem = new HashMap<>();
  private final Map<String, Term> affixes = new HashMap<>();
  private final Map<String, Term> byEnglish = new HashMap<>();
  private final int version;

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
   * @param preferred whether it is the one to take when translating from English
   */
  public record Term(
      String ko,
      String en,
      String pos,
      String past,
      String participle,
      String preposition,
      boolean preferred) {

    /** The same verb in other words, which inflect by rule. */
    public Term reworded(String words) {
      return new Term(ko, words, pos, "", "", preposition, false);
    }

    /** Whether it stands before its noun as it is (국제, 구체적). */
    public boolean isBareAdjective() {
      return pos.equals(BARE);
    }
  }

  /** Loads the term base that comes with the service. */
  public TermBase() {
    this(read());
  }

  TermBase(List<Term> terms) {
    for (Term term : terms) {
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
    version = terms.hashCode();
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

  /** What a suffix adds to the word it stands behind. */
  public Optional<Term> ofAffix(String affix) {
    return Optional.ofNullable(affixes.get(affix));
  }

  /** The term of an English word or phrase. */
  public Optional<Term> ofEnglish(String words) {
    return Optional.ofNullable(byEnglish.get(words.toLowerCase(Locale.ROOT)));
  }

  private static List<Term> read() {
    List<Term> terms = new ArrayList<>();
    for (String file : FILES) {
      try (InputStream in = TermBase.class.getResourceAsStream("/terms/" + file + ".tsv")) {
        if (in != null) {
          read(in, file, terms);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("terms/" + file, e);
      }
    }
    return terms;
  }

  private static void read(InputStream in, String file, List<Term> terms) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    reader.readLine();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 3) {
        throw new IllegalStateException("terms/" + file + ": too few columns: " + line);
      }
      String note = cells.length > 3 ? cells[3] : "";
      List<String> parts = List.of(note.split("; "));
      terms.add(
          new Term(
              cells[0].strip().replace(" ", ""),
              cells[1].strip(),
              parts.contains(BARE) ? BARE : cells[2].strip(),
              part(note, "past="),
              part(note, "pp="),
              part(note, "prep="),
              parts.contains("main")));
    }
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
