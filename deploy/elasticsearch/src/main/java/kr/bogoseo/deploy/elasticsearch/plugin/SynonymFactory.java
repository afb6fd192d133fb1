package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * The filters {@code synonym} and {@code synonym_graph}. Their rules are themselves analysed by
 * what stands before them in the chain, so the real filter is made only once the chain is known.
 */
final class SynonymFactory extends AbstractTokenFilterFactory {
  private final Options options;
  private final Shape shape;
  private final AnalysisMode mode;

  /** How a synonym of several words is laid beside the word it stands for. */
  enum Shape {
    /** All at the positions of the original; wrong phrases, but may be indexed. */
    FLAT,
    /** A graph: exact phrases, for search analyzers. */
    GRAPH
  }

  SynonymFactory(Options options, Shape shape) {
    super(options.name(), options.settings());
    this.options = options;
    this.shape = shape;
    this.mode = options.flag("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    if (!options.has("synonyms") && !options.has("synonyms_path")) {
      throw options.refused("needs [synonyms] or [synonyms_path]");
    }
  }

  @Override
  public AnalysisMode getAnalysisMode() {
    return mode;
  }

  @Override
  public TokenStream create(TokenStream input) {
    throw new IllegalStateException("[" + name() + "] was used before its chain was known");
  }

  @Override
  public TokenFilterFactory getChainAwareTokenFilterFactory(
      IndexCreationContext context,
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> before,
      Function<String, TokenFilterFactory> allFilters) {
    CustomAnalyzer chain =
        new CustomAnalyzer(
            tokenizer,
            charFilters.toArray(CharFilterFactory[]::new),
            before.stream()
                .map(TokenFilterFactory::getSynonymFilter)
                .toArray(TokenFilterFactory[]::new));
    return new InChain(name(), rules(chain), shape, mode);
  }

  private SynonymMap rules(Analyzer chain) {
    // An updateable filter may meet rules that its analyzer cannot read after a reload.
    boolean lenient = options.flag("lenient", options.flag("updateable", false));
    return SynonymRules.parse(options, chain, lenient);
  }

  private record InChain(String name, SynonymMap rules, Shape shape, AnalysisMode mode)
      implements TokenFilterFactory {

    @Override
    @SuppressWarnings("deprecation") // Lucene keeps the flat filter for indexing
    public TokenStream create(TokenStream input) {
      if (rules.fst == null) {
        return input;
      }
      return switch (shape) {
        case FLAT -> new SynonymFilter(input, rules, false);
        case GRAPH -> new SynonymGraphFilter(input, rules, false);
      };
    }

    /** A later synonym filter parses its rules as if this one were not there. */
    @Override
    public TokenFilterFactory getSynonymFilter() {
      return IDENTITY_FILTER;
    }

    @Override
    public AnalysisMode getAnalysisMode() {
      return mode;
    }
  }
}
