package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The kinds of token filter there are; they differ in where else they may stand. */
final class Filters {
  private Filters() {}

  /** Analyzers only. */
  static TokenFilterFactory plain(Options options, UnaryOperator<TokenStream> wrap) {
    return new Plain(options, wrap);
  }

  /** Works character by character, so also in a normalizer and for prefix and wildcard queries. */
  static TokenFilterFactory normalizing(Options options, UnaryOperator<TokenStream> wrap) {
    return new Normalizing(options, wrap, wrap);
  }

  /**
   * As {@link #normalizing} where the analyzer keeps more than one form of a token: normalizers and
   * the parsing of synonyms get {@code single}, which keeps one.
   */
  static TokenFilterFactory normalizing(
      Options options, UnaryOperator<TokenStream> wrap, UnaryOperator<TokenStream> single) {
    return new Normalizing(options, wrap, single);
  }

  /** Makes several tokens of one; synonym rules cannot be parsed through it. */
  static TokenFilterFactory expanding(Options options, UnaryOperator<TokenStream> wrap) {
    return new Expanding(options, wrap);
  }

  private static class Plain extends AbstractTokenFilterFactory {
    private final UnaryOperator<TokenStream> wrap;

    Plain(Options options, UnaryOperator<TokenStream> wrap) {
      super(options.name(), options.settings());
      this.wrap = wrap;
    }

    @Override
    public TokenStream create(TokenStream input) {
      return wrap.apply(input);
    }
  }

  private static final class Normalizing extends Plain implements NormalizingTokenFilterFactory {
    private final Options options;
    private final UnaryOperator<TokenStream> single;

    Normalizing(
        Options options, UnaryOperator<TokenStream> wrap, UnaryOperator<TokenStream> single) {
      super(options, wrap);
      this.options = options;
      this.single = single;
    }

    @Override
    public TokenStream normalize(TokenStream input) {
      return single.apply(input);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      return plain(options, single);
    }
  }

  private static final class Expanding extends Plain {
    Expanding(Options options, UnaryOperator<TokenStream> wrap) {
      super(options, wrap);
    }

    @Override
    public boolean breaksFastVectorHighlighter() {
      return true;
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      throw new IllegalArgumentException(
          "Token filter [" + name() + "] cannot be used to parse synonyms");
    }
  }
}
