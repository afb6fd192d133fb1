package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The ready-made analyzers, one line each. */
final class AnalyzerTable {
  private AnalyzerTable() {}

  static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> all() {
    return new Table<AnalyzerProvider<? extends Analyzer>>()
        .row(
            "cjk", o -> provider(o, new CJKAnalyzer(stopWords(o, CJKAnalyzer.getDefaultStopSet()))))
        .row("english", AnalyzerTable::english)
        .row("nori", Nori::analyzer)
        .rows();
  }

  static AnalyzerProvider<? extends Analyzer> provider(Options options, Analyzer analyzer) {
    return new AbstractIndexAnalyzerProvider<>(options.name(), options.settings()) {
      @Override
      public Analyzer get() {
        return analyzer;
      }
    };
  }

  private static AnalyzerProvider<? extends Analyzer> english(Options options) {
    CharArraySet unstemmed =
        Analysis.parseStemExclusion(options.settings(), CharArraySet.EMPTY_SET);
    CharArraySet stop = stopWords(options, EnglishAnalyzer.getDefaultStopSet());
    return provider(options, new EnglishAnalyzer(stop, unstemmed));
  }

  private static CharArraySet stopWords(Options options, CharArraySet otherwise) {
    return Analysis.parseStopWords(options.environment(), options.settings(), otherwise);
  }
}
