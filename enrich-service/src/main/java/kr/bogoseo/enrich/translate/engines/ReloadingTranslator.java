package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** A translator made of the term base of the moment; a new one is made when that changes. */
public final class ReloadingTranslator implements Translator {

  private final Supplier<TermBase> terms;
  private final Function<TermBase, Translator> maker;
  private volatile Made made;

  private record Made(TermBase terms, Translator translator) {}

  /**
   * A translator.
   *
   * @param terms the term base of the moment
   * @param maker makes the translator of a term base
   */
  public ReloadingTranslator(Supplier<TermBase> terms, Function<TermBase, Translator> maker) {
    this.terms = terms;
    this.maker = maker;
    TermBase first = terms.get();
    this.made = new Made(first, maker.apply(first));
  }

  private Translator now() {
    Made known = made;
    return known.terms() == terms.get() ? known.translator() : remade();
  }

  private synchronized Translator remade() {
    TermBase now = terms.get();
    if (made.terms() != now) {
      made = new Made(now, maker.apply(now));
    }
    return made.translator();
  }

  @Override
  public String name() {
    return now().name();
  }

  @Override
  public String version() {
    return now().version();
  }

  @Override
  public boolean isGist() {
    return now().isGist();
  }

  @Override
  public String termBase() {
    return now().termBase();
  }

  @Override
  public String termsIn(String from, String to, Source text) {
    return now().termsIn(from, to, text);
  }

  @Override
  public List<Translation> translate(String from, String to, List<Source> texts) {
    return now().translate(from, to, texts);
  }
}
