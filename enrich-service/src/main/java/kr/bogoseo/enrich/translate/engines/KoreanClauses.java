package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.enrich.translate.engines.EnglishLexicon.Form;
import kr.bogoseo.enrich.translate.engines.EnglishWord.Kind;
import kr.bogoseo.enrich.translate.engines.KoreanPredicate.End;

/** Puts the clauses of an English sentence into Korean order. */
final class KoreanClauses {

  private static final Map<String, End> SUBORDINATE =
      Map.ofEntries(
          Map.entry("because", End.BECAUSE),
          Map.entry("since", End.BECAUSE),
          Map.entry("if", End.IF),
          Map.entry("once", End.IF),
          Map.entry("when", End.WHEN),
          Map.entry("while", End.WHILE),
          Map.entry("as", End.WHILE),
          Map.entry("although", End.BUT),
          Map.entry("though", End.BUT),
          Map.entry("whereas", End.BUT),
          Map.entry("after", End.AFTER),
          Map.entry("before", End.BEFORE),
          Map.entry("until", End.BEFORE));
  private static final Set<String> SAYING =
      Set.of(
          "말하", "생각하", "믿", "발표하", "밝히", "전하", "주장하", "느끼", "알", "기대하", "예상하", "보도하", "설명하", "강조하",
          "확인하", "보여주", "덧붙이", "추정하", "제안하", "나타내", "보이", "발견하", "지적하", "우려하");
  private static final Set<String> TIMES = Set.of("년", "월", "일", "시", "후", "전", "대");

  private final EnglishCursor words;
  private final EnglishLexicon lexicon;
  private final KoreanNouns nouns;
  private final KoreanVerbs verbs;

  KoreanClauses(List<EnglishWord> read, EnglishLexicon lexicon) {
    this.words = new EnglishCursor(read);
    this.lexicon = lexicon;
    boolean heading = read.stream().noneMatch(EnglishWord::opensVerb);
    this.nouns = new KoreanNouns(words, this, heading);
    this.verbs = new KoreanVerbs(words, lexicon, nouns);
  }

  /** All of it. */
  String text() {
    StringBuilder text = new StringBuilder();
    List<String> before = new ArrayList<>();
    Optional<KoreanClause> main = Optional.empty();
    while (words.more()) {
      EnglishWord now = words.now();
      if (now.is(Kind.SIGN)) {
        words.next();
        if (now.en().equals(",")) {
          continue;
        }
        flush(text, before, main);
        main = Optional.empty();
        sign(text, now.en());
        continue;
      }
      boolean clauseFollows =
          now.is(Kind.CONJUNCTION)
              || now.is(Kind.PREPOSITION)
                  && words.get(words.at() + 1).opensNoun()
                  && words.verbFollows();
      End end = clauseFollows ? SUBORDINATE.get(now.en()) : null;
      if (end != null) {
        words.next();
        before.add(clause().text(end));
      } else if (now.is(Kind.CONJUNCTION)) {
        words.next();
        End link = now.en().equals("but") ? End.BUT : now.en().equals("or") ? End.OR : End.AND;
        main.ifPresent(clause -> before.add(clause.text(link)));
        main = Optional.empty();
      } else {
        int at = words.at();
        KoreanClause clause = clause();
        if (words.at() == at) {
          clause.adverbs.add(now.ko().isEmpty() ? now.en() : now.ko());
          words.next();
        }
        main.ifPresent(
            one -> before.add(one.predicate.isPresent() ? one.text(End.AND) : one.text(End.FINAL)));
        main = clause.isEmpty() ? Optional.empty() : Optional.of(clause);
      }
    }
    flush(text, before, main);
    return text.toString().strip().replaceAll(" +", " ").replaceAll(" ([.,;:!?)\\]’”])", "$1");
  }

  private static void flush(StringBuilder text, List<String> before, Optional<KoreanClause> main) {
    before.stream().filter(part -> !part.isBlank()).forEach(part -> text.append(part).append(", "));
    main.map(clause -> clause.text(End.FINAL)).ifPresent(text::append);
    before.clear();
  }

  private static void sign(StringBuilder text, String sign) {
    boolean opens = "([{‘“".contains(sign);
    boolean glued = "-/–—~".contains(sign);
    text.append(opens ? " " : glued ? " " : "").append(sign).append(opens ? "" : " ");
  }

  /** A clause that a noun or another verb takes; its subject may be what takes it. */
  String inner(End end) {
    return clause().text(end);
  }

  /** A participle behind its noun. */
  String passive(End end) {
    KoreanClause clause = new KoreanClause();
    EnglishWord word = words.now();
    words.next();
    clause.predicate =
        Optional.of(new KoreanPredicate(lexicon.passive(word.en()).orElse(word.ko()), false, true));
    complements(clause);
    return clause.text(end);
  }

  private KoreanClause clause() {
    KoreanClause clause = new KoreanClause();
    leading(clause);
    if (words.now().en().equals("there") && words.get(words.at() + 1).is(Kind.BE)) {
      words.next();
      boolean past = words.now().form() == Form.PAST;
      words.next();
      if (words.now().opensNoun()) {
        clause.subject = nouns.phrase(false);
      }
      clause.predicate = Optional.of(new KoreanPredicate("있", true, past));
      clause.isNew = true;
      complements(clause);
      return clause;
    }
    if (words.now().opensNoun()) {
      clause.subject = nouns.phrase(true);
    }
    while (words.now().is(Kind.PREPOSITION) && words.verbFollows()) {
      circumstance(clause);
    }
    verbs.read(clause);
    if (clause.predicate.isPresent()) {
      complements(clause);
    }
    return clause;
  }

  private void leading(KoreanClause clause) {
    while (words.more()) {
      EnglishWord now = words.now();
      if (now.is(Kind.ADVERB) && !now.en().equals("there")) {
        clause.leading.add(now.ko());
        words.next();
      } else if (now.is(Kind.PREPOSITION, Kind.TO) && words.get(words.at() + 1).opensNoun()) {
        circumstance(clause);
        clause.leading.addAll(clause.circumstances);
        clause.circumstances.clear();
      } else if (now.isSign(",") && !clause.leading.isEmpty()) {
        words.next();
      } else {
        return;
      }
    }
  }

  private void complements(KoreanClause clause) {
    while (words.more()) {
      EnglishWord now = words.now();
      EnglishWord next = words.get(words.at() + 1);
      if (now.is(Kind.TO) && next.is(Kind.VERB, Kind.BE, Kind.HAVE)) {
        words.next();
        clause.circumstances.add(inner(End.PURPOSE));
      } else if (now.is(Kind.PREPOSITION, Kind.TO, Kind.OF) && next.opensNoun()) {
        circumstance(clause);
      } else if (now.is(Kind.PREPOSITION) && next.is(Kind.VERB) && next.form() == Form.ING) {
        words.next();
        End end =
            now.en().equals("for") ? End.PURPOSE : now.en().equals("after") ? End.AFTER : End.WHILE;
        clause.circumstances.add(inner(end));
      } else if (now.is(Kind.RELATIVE) && now.en().equals("that")) {
        words.next();
        clause.circumstances.add(inner(End.THAT));
      } else if (now.opensNoun() && clause.object.isEmpty() && says(clause) && saysClause()) {
        clause.circumstances.add(inner(End.THAT));
      } else if (now.opensNoun()) {
        String noun = nouns.phrase(false);
        if (clause.object.isEmpty() && !isTime(noun)) {
          clause.object = noun;
        } else {
          clause.circumstances.add(isTime(noun) ? noun + "에" : noun);
        }
      } else if (now.is(Kind.ADVERB)) {
        clause.adverbs.add(now.ko());
        words.next();
      } else if (now.isSign(",") && next.is(Kind.VERB) && next.form() == Form.ING) {
        words.next();
        clause.circumstances.add(inner(End.WHILE));
      } else if (now.is(Kind.VERB) && now.form() == Form.ING) {
        clause.circumstances.add(inner(End.WHILE));
      } else if (now.isSign(",") && next.is(Kind.PREPOSITION)) {
        words.next();
      } else {
        return;
      }
    }
  }

  private static boolean says(KoreanClause clause) {
    return clause.predicate.filter(verb -> SAYING.contains(verb.stem())).isPresent();
  }

  /** Whether a noun is followed at once by its own verb: said the plan is good. */
  private boolean saysClause() {
    int i = words.at();
    while (words.get(i).opensNoun() || words.get(i).is(Kind.OF)) {
      i++;
    }
    EnglishWord verb = words.get(i);
    return verb.is(Kind.BE, Kind.HAVE, Kind.DO, Kind.MODAL)
        || verb.is(Kind.VERB) && (verb.form() == Form.PAST || verb.form() == Form.THIRD);
  }

  private void circumstance(KoreanClause clause) {
    EnglishWord preposition = words.now();
    words.next();
    String noun = words.now().opensNoun() ? nouns.phrase(false) : "";
    if (noun.isEmpty()) {
      return;
    }
    String particle = preposition.is(Kind.OF) ? "의" : preposition.ko();
    if (!clause.preposition.isEmpty() && clause.preposition.equals(preposition.en())) {
      particle = preposition.en().equals("with") ? "과" : "에";
    }
    if (preposition.en().equals("by") && noun.endsWith("%")) {
      clause.adverbs.add(noun);
      return;
    }
    if (isTime(noun) && Set.of("in", "on", "at").contains(preposition.en())) {
      particle = "에";
    }
    clause.circumstances.add(join(noun, particle));
  }

  /** Particles with a form for either end, alone or as the first syllable of longer ones. */
  static String join(String noun, String particle) {
    for (String pair : List.of("으로", "과", "을")) {
      if (particle.startsWith(pair)) {
        return KoreanParticles.with(noun, pair) + particle.substring(pair.length());
      }
    }
    return noun + particle;
  }

  private static boolean isTime(String noun) {
    return noun.matches(".*\\d(?:년|월|일|년대|시)")
        || noun.matches("오늘|어제|내일|지난.*|올해|작년|내년")
        || TIMES.contains(noun);
  }
}
