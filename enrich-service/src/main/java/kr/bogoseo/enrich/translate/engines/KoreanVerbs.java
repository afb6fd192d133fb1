package kr.bogoseo.enrich.translate.engines;

import java.util.Optional;
import kr.bogoseo.enrich.translate.engines.EnglishLexicon.Form;
import kr.bogoseo.enrich.translate.engines.EnglishWord.Kind;

/** The verb of a clause with its auxiliaries. */
final class KoreanVerbs {

  private final EnglishCursor words;
  private final EnglishLexicon lexicon;
  private final KoreanNouns nouns;

  KoreanVerbs(EnglishCursor words, EnglishLexicon lexicon, KoreanNouns nouns) {
    this.words = words;
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** Reads auxiliaries, verb and, behind "be", what something is. */
  void read(KoreanClause clause) {
    String mode = "";
    boolean past = false;
    boolean not = false;
    boolean be = false;
    boolean have = false;
    while (words.more()) {
      EnglishWord now = words.now();
      switch (now.kind()) {
        case MODAL -> {
          mode = now.ko();
          past |= now.en().equals("could") || now.en().equals("would");
        }
        case BE -> {
          be = true;
          past |= now.form() == Form.PAST;
        }
        case HAVE -> {
          have = true;
          past |= now.form() == Form.PAST;
        }
        case DO -> past |= now.form() == Form.PAST;
        case NOT -> not = true;
        case ADVERB -> {
          if (!be && !have && mode.isEmpty() && !words.verbFollows()) {
            return;
          }
          clause.adverbs.add(now.ko());
        }
        case VERB -> {
          words.next();
          acts(clause, now, new Auxiliary(mode, past, not, be, have));
          return;
        }
        default -> {
          if (be) {
            is(clause, past, not, mode);
          } else if (have) {
            clause.predicate = Optional.of(made("가지고 있", true, past, not, mode));
          }
          return;
        }
      }
      words.next();
    }
  }

  private record Auxiliary(String mode, boolean past, boolean not, boolean be, boolean have) {}

  private void acts(KoreanClause clause, EnglishWord verb, Auxiliary with) {
    clause.preposition = verb.preposition();
    clause.objectParticle = verb.preposition().equals("-") ? "에" : "을";
    boolean participle = verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST;
    boolean past =
        with.past() || verb.form() == Form.PAST || participle && (with.have() || !with.be());
    if (with.be() && verb.form() == Form.ING) {
      clause.predicate =
          Optional.of(made(verb.ko() + "고 있", true, with.past(), with.not(), with.mode()));
    } else if (with.be() && participle) {
      String stem = lexicon.passive(verb.en()).orElse(verb.ko());
      clause.predicate =
          Optional.of(made(stem, false, with.past() || with.have(), with.not(), with.mode()));
    } else {
      clause.predicate =
          Optional.of(
              made(verb.ko(), false, past && with.mode().isEmpty(), with.not(), with.mode()));
    }
  }

  private static KoreanPredicate made(
      String stem, boolean adjective, boolean past, boolean not, String mode) {
    KoreanPredicate plain = new KoreanPredicate(stem, adjective, past);
    KoreanPredicate said = not ? plain.negative() : plain;
    return said.coloured(mode);
  }

  private void is(KoreanClause clause, boolean past, boolean not, String mode) {
    EnglishWord now = words.now();
    boolean describes =
        now.is(Kind.PREDICATIVE) && !words.get(words.at() + 1).is(Kind.NOUN, Kind.PREDICATIVE);
    if (describes) {
      words.next();
      clause.predicate = Optional.of(made(now.ko(), true, past, not, mode));
    } else if (now.opensNoun()) {
      String what = nouns.phrase(false);
      boolean was = past && KoreanParticles.closed(what);
      clause.predicate =
          Optional.of(
              was && !not && mode.isEmpty()
                  ? new KoreanPredicate(what + "이었", true, false)
                  : made(what + "이", true, past, not, mode));
    } else {
      clause.predicate = Optional.of(made("있", true, past, not, mode));
    }
  }
}
