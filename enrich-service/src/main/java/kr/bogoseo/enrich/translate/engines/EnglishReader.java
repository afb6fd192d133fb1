package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.engines.EnglishLexicon.Form;
import kr.bogoseo.enrich.translate.engines.EnglishWord.Kind;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** Reads an English sentence into words and decides what each is by the words before it. */
final class EnglishReader {

  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9]*(?:['’](?!s\\b)[A-Za-z]+|-[A-Za-z0-9]+)*|['’]s\\b|\\d[\\d.,:-]*[A-Za-z]+|\\d[\\d.,:-]*\\d|\\d|\\S");
  private static final int LONGEST_TERM = 4;

  private final EnglishLexicon lexicon;

  EnglishReader(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Token(String text, int start, int end, boolean lock) {}

  /**
   * Reads.
   *
   * @param used takes the locks and terms that were used
   */
  List<EnglishWord> read(Translator.Source source, List<Segment.Term> used) {
    List<Token> tokens = tokens(source, used);
    List<EnglishWord> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      i += word(tokens, i, words, used);
    }
    return words;
  }

  private static List<Token> tokens(Translator.Source source, List<Segment.Term> used) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Translator.Lock lock : source.locks()) {
      add(source.text(), at, lock.start(), tokens);
      tokens.add(new Token(lock.target(), lock.start(), lock.end(), true));
      used.add(new Segment.Term(source.text().substring(lock.start(), lock.end()), lock.target()));
      at = lock.end();
    }
    add(source.text(), at, source.text().length(), tokens);
    return tokens;
  }

  private static void add(String text, int start, int end, List<Token> tokens) {
    Matcher m = TOKEN.matcher(text).region(start, end);
    while (m.find()) {
      tokens.add(new Token(m.group(), m.start(), m.end(), false));
    }
  }

  /** Takes a word or several that are one; returns how many tokens that were. */
  private int word(List<Token> tokens, int at, List<EnglishWord> words, List<Segment.Term> used) {
    Token token = tokens.get(at);
    if (token.lock()) {
      words.add(EnglishWord.of(Kind.NOUN, "", token.text()));
      return 1;
    }
    char first = token.text().charAt(0);
    if (token.text().matches("['’]s")) {
      words.add(EnglishWord.of(Kind.OF, "'s", "의"));
      return 1;
    }
    if (Character.isDigit(first)) {
      words.add(EnglishWord.of(Kind.NUMBER, token.text(), token.text()));
      return 1;
    }
    if (!Character.isLetter(first)) {
      words.add(EnglishWord.of(Kind.SIGN, token.text(), token.text()));
      return 1;
    }
    Optional<EnglishWord> before =
        words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    for (int n = Math.min(LONGEST_TERM, tokens.size() - at); n > 1; n--) {
      String phrase = phrase(tokens, at, n);
      if (phrase.isEmpty()) {
        continue;
      }
      String low = phrase.toLowerCase(Locale.ROOT);
      if (EnglishLexicon.PREPOSITIONS.containsKey(low)) {
        words.add(
            EnglishWord.of(
                Kind.PREPOSITION, low, EnglishLexicon.PREPOSITIONS.getOrDefault(low, "")));
        return n;
      }
      Optional<TermBase.Term> term = lexicon.term(phrase);
      if (term.isPresent()) {
        used.add(new Segment.Term(phrase, term.get().ko()));
        words.add(EnglishWord.of(kind(term.get()), phrase, term.get().ko()));
        return n;
      }
      Optional<EnglishLexicon.Verb> verb = lexicon.verb(phrase);
      if (verb.isPresent() && verbFits(before, verb.get().form())) {
        words.add(verb(phrase, verb.get()));
        return n;
      }
    }
    words.add(single(token.text(), before, next(tokens, at), used));
    return 1;
  }

  private static String next(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && !tokens.get(at + 1).lock()
        ? tokens.get(at + 1).text().toLowerCase(Locale.ROOT)
        : "";
  }

  private static String phrase(List<Token> tokens, int at, int n) {
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < at + n; i++) {
      Token token = tokens.get(i);
      if (token.lock() || !Character.isLetter(token.text().charAt(0))) {
        return "";
      }
      phrase.append(phrase.isEmpty() ? "" : " ").append(token.text());
    }
    return phrase.toString();
  }

  private static EnglishWord verb(String en, EnglishLexicon.Verb verb) {
    return new EnglishWord(Kind.VERB, en, verb.stem(), verb.form(), verb.preposition());
  }

  private static Kind kind(TermBase.Term term) {
    return switch (term.pos()) {
      case "adv", "conj" -> Kind.ADVERB;
      case "bare", "det" -> Kind.ADJECTIVE;
      default -> Kind.NOUN;
    };
  }

  /** A verb follows its subject, an auxiliary or "to", never an article or an adjective. */
  private static boolean verbFits(Optional<EnglishWord> before, Form form) {
    if (before.isEmpty()) {
      return form == Form.BASE || form == Form.ING;
    }
    EnglishWord last = before.get();
    if (last.is(Kind.DETERMINER, Kind.OWNER, Kind.ADJECTIVE, Kind.OF, Kind.NUMBER)) {
      return false;
    }
    if (last.is(Kind.PREPOSITION)) {
      return form == Form.ING;
    }
    if (last.is(Kind.NOUN)) {
      return form != Form.BASE || last.en().endsWith("s");
    }
    return true;
  }

  private EnglishWord single(
      String word, Optional<EnglishWord> before, String next, List<Segment.Term> used) {
    String low = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    Optional<EnglishWord> grammar = EnglishGrammar.word(low, before, next);
    if (grammar.isPresent()) {
      return grammar.get();
    }
    Optional<EnglishLexicon.Verb> verb = lexicon.verb(low);
    Optional<TermBase.Term> term = lexicon.term(low);
    Optional<String> adjective = lexicon.adjective(low);
    boolean name = Character.isUpperCase(word.charAt(0)) && before.isPresent();
    boolean acts =
        verb.isPresent()
            && !name
            && verbFits(before, verb.get().form())
            && (term.isEmpty()
                || verb.get().form() != Form.BASE
                || before
                    .filter(b -> b.is(Kind.TO, Kind.MODAL, Kind.DO, Kind.PRONOUN))
                    .isPresent());
    if (acts) {
      EnglishLexicon.Verb found = verb.get();
      return verb(low, found);
    }
    boolean describes =
        adjective.isPresent() && term.filter(t -> !t.pos().equals("noun")).isPresent();
    if (term.isPresent() && !name && !describes) {
      used.add(new Segment.Term(word, term.get().ko()));
      return EnglishWord.of(kind(term.get()), low, term.get().ko());
    }
    if (adjective.isPresent() && !name) {
      return EnglishWord.of(Kind.PREDICATIVE, low, adjective.get());
    }
    if (low.endsWith("ly") && lexicon.adjective(low.substring(0, low.length() - 2)).isPresent()) {
      return EnglishWord.of(
          Kind.ADVERB, low, lexicon.adjective(low.substring(0, low.length() - 2)).get() + "게");
    }
    if (low.endsWith("ly") && !name && verb.isEmpty()) {
      return EnglishWord.of(Kind.ADVERB, low, "");
    }
    if (verb.isPresent() && !name) {
      // An act where a noun stands: 방문 of 방문하.
      return EnglishWord.of(Kind.NOUN, low, verb.get().stem().replaceFirst("[하되]$", ""));
    }
    return EnglishWord.of(
        Kind.NOUN,
        word,
        term.map(TermBase.Term::ko)
            .or(() -> lexicon.name(word).filter(n -> Character.isUpperCase(word.charAt(0))))
            .orElse(word));
  }
}
