package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** Reads a Korean sentence into units: locked names, nouns with their particle, verbs, signs. */
final class WordReader {

  private static final int LONGEST_TERM = 4;
  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}년");

  private final TermBase terms;
  private final NounWords words;
  private final Morphology morphology;

  WordReader(TermBase terms, Morphology morphology) {
    this.terms = terms;
    this.words = new NounWords(terms);
    this.morphology = morphology;
  }

  /**
   * Reads a sentence.
   *
   * @param used takes the locks and terms that were used
   */
  List<Unit> read(Translator.Source source, List<Segment.Term> used) {
    List<Unit> units = new ArrayList<>();
    String text = LockMarks.marked(source);
    Analysed analysed = new Analysed(text, morphology.analyze(text));
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      Optional<DigitWords.Word> digits = DigitWords.at(text, i);
      if (LockMarks.isMark(c, source)) {
        Translator.Lock lock = source.locks().get(c - LockMarks.FIRST);
        used.add(
            new Segment.Term(source.text().substring(lock.start(), lock.end()), lock.target()));
        boolean value = units.isEmpty() || units.getLast().isSign(":");
        end = particle(analysed, end, units, Unit.noun("", lock.target(), Unit.Role.NONE));
        if (!value || end < text.length()) {
          LockedUnits.time(units, timeAt(text, end, source));
        }
      } else if (Hangul.isSyllable(c)) {
        while (end < text.length() && Hangul.isSyllable(text.charAt(end))) {
          end++;
        }
        Optional<String> weekday = DigitWords.weekday(text, i, end);
        if (weekday.isPresent()) {
          units.add(Unit.noun("", weekday.get(), Unit.Role.NONE));
        } else {
          hangul(analysed, i, end, units);
        }
      } else if (yearAt(text, i)) {
        String year = text.substring(i, i + 4);
        end = particle(analysed, i + 5, units, Unit.noun("", year, Unit.Role.NONE));
        LockedUnits.time(units, timeAt(text, end, source));
      } else if (digits.isPresent()) {
        Unit noun = Unit.noun("", digits.get().text(), Unit.Role.NONE);
        end = particle(analysed, digits.get().end(), units, noun);
        LockedUnits.time(units, false);
      } else if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && latin(text, end)) {
          end++;
        }
        end = particle(analysed, end, units, Unit.noun("", text.substring(i, end), Unit.Role.NONE));
      } else if (!Character.isWhitespace(c)) {
        end = characterEnd(text, i);
        units.add(Unit.sign(text.substring(i, end)));
      }
      i = end;
    }
    return withTerms(units, used);
  }

  /** Where the character that a reader sees ends: an emoji is several code units. */
  private static int characterEnd(String text, int at) {
    Matcher character = CHARACTER.matcher(text).region(at, text.length());
    return character.lookingAt() ? character.end() : at + 1;
  }

  /** Whether a locked time or a year stands behind the blank at a place. */
  private static boolean timeAt(String text, int blank, Translator.Source source) {
    if (blank + 1 >= text.length() || text.charAt(blank) != ' ') {
      return false;
    }
    char c = text.charAt(blank + 1);
    return LockMarks.isMark(c, source)
        ? Times.isPoint(source.locks().get(c - LockMarks.FIRST).target())
        : yearAt(text, blank + 1);
  }

  private static boolean yearAt(String text, int at) {
    return YEAR.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean latin(String text, int at) {
    char c = text.charAt(at);
    if (c >= LockMarks.FIRST && c < LockMarks.FIRST + 6400) {
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
    boolean act = !units.isEmpty() && units.getLast().role() == Unit.Role.OBJECT;
    if (Determiners.of(word).isPresent() && !(act && word.equals("한"))) {
      units.add(Unit.adverb(word, FixedWords.of(word).map(Unit::en).orElse("")));
      return;
    }
    Optional<Unit> fixed = FixedWords.of(word);
    if (fixed.isPresent()) {
      units.add(fixed.get());
      return;
    }
    List<Morpheme> morphemes = analysed.within(start, end);
    Pending pending = new Pending();
    int i = 0;
    while (i < morphemes.size()) {
      Morpheme m = morphemes.get(i);
      if (m.isParticle() && pending.stem.isEmpty() && units.isEmpty()) {
        i++;
      } else if (m.isParticle()) {
        StringBuilder particle = new StringBuilder();
        while (i < morphemes.size() && morphemes.get(i).isParticle()) {
          particle.append(morphemes.get(i++).form());
        }
        noun(pending, Roles.of(particle.toString()).orElse(Unit.Role.NONE), units);
      } else if (startsVerb(m)) {
        i = Predicates.read(morphemes, i, pending.take(), words, units);
      } else if (m.tag().startsWith("MA")) {
        noun(pending, Unit.Role.NONE, units);
        units.add(Unit.adverb(m.form(), words.english(m.form())));
        i++;
      } else if (m.form().equals("들") && i > 0) {
        pending.plural = true;
        i++;
      } else if (m.tag().startsWith("E")) {
        i++;
      } else {
        pending.stem.append(m.form());
        pending.proper = m.tag().equals("NNP");
        i++;
      }
    }
    noun(pending, Unit.Role.NONE, units);
  }

  /** The noun whose end is not read yet. */
  private static final class Pending {
    private final StringBuilder stem = new StringBuilder();
    private boolean proper;
    private boolean plural;

    String take() {
      String ko = stem.toString();
      stem.setLength(0);
      plural = false;
      return ko;
    }
  }

  private static boolean startsVerb(Morpheme m) {
    return switch (m.tag()) {
      case "VV", "VA", "VX", "VCP", "VCN", "XSV", "XSA" -> true;
      default -> false;
    };
  }

  private void noun(Pending pending, Unit.Role role, List<Unit> units) {
    if (pending.stem.isEmpty()) {
      if (role != Unit.Role.NONE && !units.isEmpty() && takesParticle(units.getLast())) {
        units.set(units.size() - 1, units.getLast().withRole(role));
      }
      return;
    }
    boolean plural = pending.plural;
    String ko = pending.take();
    if (role == Unit.Role.NONE && words.term(ko).filter(t -> t.pos().equals("adv")).isPresent()) {
      units.add(Unit.adverb(ko, words.english(ko)));
      return;
    }
    Optional<String> counted = LockedUnits.counted(ko, units);
    Unit noun =
        counted.isPresent()
            ? Unit.noun(ko, counted.get(), role)
            : words.noun(ko, pending.proper, role);
    units.add(plural ? Unit.noun(ko, noun.en(), role, noun.term(), true) : noun);
  }

  private static boolean takesParticle(Unit unit) {
    return unit.isNoun()
        || unit.kind() == Unit.Kind.SIGN
        || unit.isPredicate() && unit.form() == Unit.Form.NOMINAL;
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
            unit = Unit.noun(ko.toString(), term.get().en(), next.role(), term, next.plural());
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
