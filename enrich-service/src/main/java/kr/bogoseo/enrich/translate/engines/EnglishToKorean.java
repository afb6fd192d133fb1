package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** English into Korean for the gist: names and terms in Korean, everything else as it stands. */
final class EnglishToKorean {

  private static final int LONGEST = 4;
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]*");

  private final TermBase terms;

  EnglishToKorean(TermBase terms) {
    this.terms = terms;
  }

  Translator.Translation translate(Translator.Source source) {
    StringBuilder out = new StringBuilder();
    List<Segment.Term> used = new ArrayList<>();
    int at = 0;
    for (Translator.Lock lock : source.locks()) {
      words(source.text().substring(at, lock.start()), out, used);
      out.append(lock.target());
      used.add(new Segment.Term(source.text().substring(lock.start(), lock.end()), lock.target()));
      at = lock.end();
    }
    words(source.text().substring(at), out, used);
    return new Translator.Translation(out.toString(), used);
  }

  private void words(String text, StringBuilder out, List<Segment.Term> used) {
    Matcher m = WORD.matcher(text);
    int at = 0;
    while (m.find(at)) {
      out.append(text, at, m.start());
      at = m.end();
      String best = m.group();
      String target = single(best).orElse(best);
      Matcher next = WORD.matcher(text);
      int end = m.end();
      for (int n = 2;
          n <= LONGEST && next.find(end) && text.substring(end, next.start()).equals(" ");
          n++) {
        end = next.end();
        String phrase = text.substring(m.start(), end);
        Optional<TermBase.Term> term = terms.ofEnglish(phrase);
        if (term.isPresent()) {
          best = phrase;
          target = term.get().ko();
          at = end;
        }
      }
      if (!target.equals(best)) {
        used.add(new Segment.Term(best, target));
      }
      out.append(target);
    }
    out.append(text.substring(at));
  }

  private Optional<String> single(String word) {
    Optional<TermBase.Term> term = terms.ofEnglish(word);
    if (term.isEmpty() && word.endsWith("s")) {
      term = terms.ofEnglish(word.substring(0, word.length() - 1));
    }
    return term.map(TermBase.Term::ko);
  }
}
