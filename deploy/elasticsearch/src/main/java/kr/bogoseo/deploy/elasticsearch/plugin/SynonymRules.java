package kr.bogoseo.deploy.elasticsearch.plugin;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.synonym.WordnetSynonymParser;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.elasticsearch.index.analysis.Analysis;

/** Reads synonym rules in the Solr or WordNet format; lenient skips those the chain cannot take. */
final class SynonymRules {
  private static final CharsRef UNREADABLE = new CharsRef("");

  private SynonymRules() {}

  static SynonymMap parse(Options options, Analyzer chain, boolean lenient) {
    boolean expand = options.flag("expand", true);
    boolean wordnet = options.text("format", "").equalsIgnoreCase("wordnet");
    SynonymMap.Parser parser =
        wordnet ? new WordnetRules(expand, chain, lenient) : new SolrRules(expand, chain, lenient);
    try (Reader rules = reader(options)) {
      parser.parse(rules);
      return parser.build();
    } catch (IOException | ParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException("failed to build synonyms of [" + options.name() + "]", e);
    }
  }

  private static Reader reader(Options options) {
    if (options.has("synonyms")) {
      List<String> rules =
          Analysis.getWordList(options.environment(), options.settings(), "synonyms");
      return new StringReader(String.join("\n", rules));
    }
    return Analysis.getReaderFromFile(
        options.environment(), options.text("synonyms_path", ""), "synonyms");
  }

  private static final class SolrRules extends SolrSynonymParser {
    private final boolean lenient;

    SolrRules(boolean expand, Analyzer chain, boolean lenient) {
      super(true, expand, chain);
      this.lenient = lenient;
    }

    @Override
    public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
      try {
        return super.analyze(text, reuse);
      } catch (IllegalArgumentException e) {
        return skipped(lenient, e);
      }
    }

    @Override
    public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
      if (!lenient || (input.length > 0 && output.length > 0)) {
        super.add(input, output, includeOriginal);
      }
    }
  }

  private static final class WordnetRules extends WordnetSynonymParser {
    private final boolean lenient;

    WordnetRules(boolean expand, Analyzer chain, boolean lenient) {
      super(true, expand, chain);
      this.lenient = lenient;
    }

    @Override
    public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
      try {
        return super.analyze(text, reuse);
      } catch (IllegalArgumentException e) {
        return skipped(lenient, e);
      }
    }

    @Override
    public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
      if (!lenient || (input.length > 0 && output.length > 0)) {
        super.add(input, output, includeOriginal);
      }
    }
  }

  private static CharsRef skipped(boolean lenient, IllegalArgumentException reason) {
    if (lenient) {
      return UNREADABLE;
    }
    throw reason;
  }
}
