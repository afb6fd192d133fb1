package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.TranslatorUnavailableException;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * The engine that needs nothing else: names and values exactly, the words by the term base, the
 * order by rules. Good for the gist, and says so.
 */
public final class BuiltinTranslator implements Translator {

  private static final String CODE = EngineCode.version();

  private final TermBase terms;
  private final KoreanToEnglish korean;
  private final EnglishToKorean english;

  /** The engine with its term base. */
  public BuiltinTranslator(TermBase terms, Morphology morphology) {
    this.terms = terms;
    this.korean = new KoreanToEnglish(terms, morphology);
    this.english = new EnglishToKorean(terms);
  }

  @Override
  public String name() {
    return "builtin";
  }

  @Override
  public String version() {
    return CODE;
  }

  @Override
  public String termBase() {
    return terms.version();
  }

  @Override
  public String termsIn(String from, String to, Source text) {
    return terms.index().version(text.text());
  }

  @Override
  public boolean isGist() {
    return true;
  }

  @Override
  public List<Translation> translate(String from, String to, List<Source> texts) {
    if (from.equals("ko") && to.equals("en")) {
      return texts.stream().map(korean::translate).toList();
    }
    if (from.equals("en") && to.equals("ko")) {
      return texts.stream().map(english::translate).toList();
    }
    throw new TranslatorUnavailableException("builtin does not know " + from + " to " + to);
  }
}
