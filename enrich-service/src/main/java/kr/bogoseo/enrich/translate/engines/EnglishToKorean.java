package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * English into Korean for the gist: words to Korean ones with their part of speech, clauses in
 * Korean order with particles and endings. Names and figures exactly; unknown words stay English.
 */
final class EnglishToKorean {

  private final EnglishLexicon lexicon;
  private final EnglishReader reader;

  EnglishToKorean(TermBase terms) {
    this.lexicon = new EnglishLexicon(terms);
    this.reader = new EnglishReader(lexicon);
  }

  Translator.Translation translate(Translator.Source source) {
    List<Translator.Lock> locks = new ArrayList<>(source.locks());
    locks.addAll(EnglishFigures.in(source.text(), source.locks()));
    locks.sort(Comparator.comparingInt(Translator.Lock::start));
    List<Segment.Term> used = new ArrayList<>();
    List<EnglishWord> words =
        reader.read(new Translator.Source(source.text(), List.copyOf(locks)), used);
    return new Translator.Translation(new KoreanClauses(words, lexicon).text(), List.copyOf(used));
  }
}
