package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** Korean into English: words to units, units to clauses, clauses in English order. */
final class KoreanToEnglish {

  private final NameForms names;
  private final WordReader words;

  KoreanToEnglish(TermBase terms, Morphology morphology) {
    this.names = new NameForms(terms, morphology);
    this.words = new WordReader(terms, morphology);
  }

  Translator.Translation translate(Translator.Source source) {
    List<Segment.Term> used = new ArrayList<>();
    List<Unit> units = words.read(names.locked(source), used);
    return new Translator.Translation(ClauseWriter.write(units), List.copyOf(used));
  }
}
