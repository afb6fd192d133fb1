package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.Romanizer;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** Reads a Korean sentence into units: locked names, nouns with their particle, verbs, signs. */
final class WordReader {

  private static final char FIRST_LOCK = '\uE000';
  private static final int LONGEST_TERM = 4;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}년");
  private static final Pattern NOUN_SUFFIX =
      Pattern.compile(
          "(?!by|s|th|per|before|after|during|between|within|outside|under|around|about|from|each)"
              + "[a-z]+");

  private final TermBase terms;
  private final Morphology morphology;

  WordReader(TermBase terms, Morphology morphology) {
    this.terms = terms;
    this.morphology = morphology;
  }

  /**
   * Reads a sentence.
   *
   * @param used takes the locks and terms that were used
   */
  List<Unit> read(Translator.Source source, List<Segment.Term> used) {
    List<Unit> units = new ArrayList<>();
    String text = marked(source);
    Analysed analysed = new Analysed(text, morphology.analyze(text));
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isLock(c, source)) {
        Translator.Lock lock = source.locks().get(c - FIRST_LOCK);
        used.add(
            new Segment.Term(source.text().substring(lock.start(), lock.end()), lock.target()));
        end = particle(analysed, end, units, Unit.noun("", lock.target(), Unit.Role.NONE));
        LockedUnits.time(units, timeAt(text, end, source));
      } else if (Hangul.isSyllable(c)) {
        while (end < text.length() && Hangul.isSyllable(text.charAt(end))) {
          end++;
        }
        hangul(analysed, i, end, units);
      } else if (yearAt(text, i)) {
        String year = text.substring(i, i + 4);
        end = particle(analysed, i + 5, units, Unit.noun("", year, Unit.Role.NONE));
        LockedUnits.time(units, timeAt(text, end, source));
      } else if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && latin(text, end)) {
          end++;
        }
        end = particle(analysed, end, units, Unit.noun("", text.substring(i, end), Unit.Role.NONE));
      } else if (!Character.isWhitespace(c)) {
        units.add(Unit.sign(String.valueOf(c)));
      }
      i = end;
    }
    return withTerms(units, used);
  }

  private static String marked(Translator.Source source) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = 0; i < source.locks().size(); i++) {
      Translator.Lock lock = source.locks().get(i);
      text.append(source.text(), at, lock.start()).append((char) (FIRST_LOCK + i));
      at = lock.end();
    }
    return text.append(source.text().substring(at)).toString();
  }

  private static boolean isLock(char c, Translator.Source source) {
    return c >= FIRST_LOCK && c - FIRST_LOCK < source.locks().size();
  }

  /** Whether a locked time or a year stands behind the blank at a place. */
  private static boolean timeAt(String text, int blank, Translator.Source source) {
    if (blank + 1 >= text.length() || text.charAt(blank) != ' ') {
      return false;
    }
    char c = text.charAt(blank + 1);
    return isLock(c, source)
        ? Times.isPoint(source.locks().get(c - FIRST_LOCK).target())
        : yearAt(text, blank + 1);
  }

  private static boolean yearAt(String text, int at) {
    return YEAR.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean latin(String text, int at) {
    char c = text.charAt(at);
    if (c >= FIRST_LOCK && c < FIRST_LOCK + 6400) {
      return false;
    }
    return (Character.isLetterOrDigit(c) && !Hangul.isSyllable(c))
        || ((c == '.' || c == ',' || c == '&' || c == '-' || c == '/' || c == '@')
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1))
            && !Hangul.isSyllable(text.charAt(at + 1)));
  }

  /** A sentence and its morphemes; a stretch's morphemes are those that lie in it. */
  private record Analysed(String text, List<Morpheme> all) {

    List<Morpheme> within(int start, int end) {
      return all.stream().filter(m -> m.start() >= start && m.end() <= end).toList();
    }
  }

  /** A noun with the particle written onto it, if the Hangul behind it is one. */
  private int particle(Analysed analysed, int from, List<Unit> units, Unit noun) {
    String text = analysed.text();
    int end = from;
    while (end < text.length() && Hangul.isSyllable(text.charAt(end))) {
      end++;
    }
    String behind = text.substring(from, end);
    Optional<Unit.Role> role = Roles.of(behind);
    if (behind.isEmpty() || role.isPresent()) {
      units.add(noun.withRole(role.orElse(Unit.Role.NONE)));
      return end;
    }
    units.add(noun);
    hangul(analysed, from, end, units);
    return end;
  }

  private void hangul(Analysed analysed, int start, int end, List<Unit> units) {
    String word = analysed.text().substring(start, end);
    if (LockedUnits.duration(word, units)) {
      return;
    }
    Optional<Unit> fixed = FixedWords.of(word);
    if (fixed.isPresent()) {
      units.add(fixed.get());
      return;
    }
    List<Morpheme> morphemes = analysed.within(start, end);
    StringBuilder stem = new StringBuilder();
    boolean proper = false;
    int i = 0;
    while (i < morphemes.size()) {
      Morpheme m = morphemes.get(i);
      if (m.isParticle() && stem.isEmpty() && units.isEmpty()) {
        i++;
      } else if (m.isParticle()) {
        StringBuilder particle = new StringBuilder();
        while (i < morphemes.size() && morphemes.get(i).isParticle()) {
          particle.append(morphemes.get(i++).form());
        }
        noun(stem, proper, Roles.of(particle.toString()).orElse(Unit.Role.NONE), units);
      } else if (startsVerb(m)) {
        i = Predicates.read(morphemes, i, stem.toString(), terms, units);
        stem.setLength(0);
      } else if (m.tag().startsWith("MA")) {
        noun(stem, proper, Unit.Role.NONE, units);
        units.add(Unit.adverb(m.form(), english(m.form(), false)));
        i++;
      } else if (m.tag().startsWith("E") || m.tag().equals("XSN") && m.form().equals("들")) {
        i++;
      } else {
        stem.append(m.form());
        proper = m.tag().equals("NNP");
        i++;
      }
    }
    noun(stem, proper, Unit.Role.NONE, units);
  }

  private static boolean startsVerb(Morpheme m) {
    return switch (m.tag()) {
      case "VV", "VA", "VX", "VCP", "VCN", "XSV", "XSA" -> true;
      default -> false;
    };
  }

  private void noun(StringBuilder stem, boolean proper, Unit.Role role, List<Unit> units) {
    if (stem.isEmpty()) {
      if (role != Unit.Role.NONE && !units.isEmpty() && units.getLast().kind() == Unit.Kind.NOUN) {
        units.set(units.size() - 1, units.getLast().withRole(role));
      }
      return;
    }
    String ko = stem.toString();
    stem.setLength(0);
    String en = LockedUnits.counted(ko, units).orElseGet(() -> english(ko, proper));
    units.add(Unit.noun(ko, en, role));
  }

  /** By the term base, whole or in the longest parts; what it lacks is romanised. */
  private String english(String ko, boolean proper) {
    if (ko.length() == 1 && !proper) {
      // Alone, one syllable is a dependent noun (간, 측, 내) or a homonym: better left out.
      return "";
    }
    Optional<TermBase.Term> whole = terms.ofKorean(ko);
    if (whole.isPresent()) {
      return whole.get().en();
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < ko.length()) {
      int end = ko.length();
      Optional<TermBase.Term> part = Optional.empty();
      while (end > at + 1 && part.isEmpty()) {
        part = terms.ofKorean(ko.substring(at, end));
        end--;
      }
      if (part.isEmpty()) {
        int next = nextTerm(ko, at + 1);
        String unknown = ko.substring(at, next);
        if (unknown.length() == 1 && !out.isEmpty() && !proper) {
          // A suffix that is a word in English (형: type) stays, one that is none is left out.
          suffix(unknown).ifPresent(en -> out.append(' ').append(en));
          at = next;
          continue;
        }
        out.append(out.isEmpty() ? "" : " ")
            .append(proper ? Romanizer.name(unknown) : Romanizer.romanize(unknown));
        at = next;
      } else {
        out.append(out.isEmpty() ? "" : " ").append(part.get().en());
        at = end + 1;
      }
    }
    return out.toString();
  }

  private Optional<String> suffix(String ko) {
    return terms
        .ofAffix(ko)
        .filter(term -> term.pos().equals("suffix") && NOUN_SUFFIX.matcher(term.en()).matches())
        .map(TermBase.Term::en);
  }

  private int nextTerm(String ko, int from) {
    for (int at = from; at < ko.length() - 1; at++) {
      for (int end = ko.length(); end > at + 1; end--) {
        if (terms.ofKorean(ko.substring(at, end)).isPresent()) {
          return at;
        }
      }
    }
    return ko.length();
  }

  /** Terms of several words, and the note of every term used. */
  private List<Unit> withTerms(List<Unit> units, List<Segment.Term> used) {
    List<Unit> result = new ArrayList<>();
    int i = 0;
    while (i < units.size()) {
      Unit unit = units.get(i);
      int taken = 1;
      if (unit.kind() == Unit.Kind.NOUN && unit.role() == Unit.Role.NONE && !unit.ko().isEmpty()) {
        StringBuilder ko = new StringBuilder(unit.ko());
        for (int n = 1; n < LONGEST_TERM && i + n < units.size(); n++) {
          Unit next = units.get(i + n);
          if (next.kind() != Unit.Kind.NOUN || next.ko().isEmpty()) {
            break;
          }
          ko.append(next.ko());
          Optional<TermBase.Term> term = terms.ofKorean(ko.toString());
          if (term.isPresent()) {
            unit = Unit.noun(ko.toString(), term.get().en(), next.role());
            taken = n + 1;
          }
          if (next.role() != Unit.Role.NONE) {
            break;
          }
        }
      }
      if (!unit.ko().isEmpty() && terms.ofKorean(unit.ko()).isPresent()) {
        used.add(new Segment.Term(unit.ko(), unit.en()));
      }
      result.add(unit);
      i += taken;
    }
    return result;
  }
}
