package kr.bogoseo.deploy.elasticsearch.plugin;

import static kr.bogoseo.deploy.elasticsearch.plugin.Filters.expanding;
import static kr.bogoseo.deploy.elasticsearch.plugin.Filters.normalizing;
import static kr.bogoseo.deploy.elasticsearch.plugin.Filters.plain;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.classic.ClassicFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ko.KoreanNumberFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The token filters, one line each. */
final class TokenFilterTable {
  private TokenFilterTable() {}

  /** Ours; a full cluster needs this plugin for them. */
  static Map<String, AnalysisProvider<TokenFilterFactory>> own() {
    return ownRows().rows();
  }

  /** Ours and the official ones. */
  static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
    return ownRows()
        // analysis-nori
        .row("nori_part_of_speech", Nori::partOfSpeech)
        .row("nori_readingform", o -> plain(o, KoreanReadingFormFilter::new))
        .row("nori_number", o -> plain(o, KoreanNumberFilter::new))
        // analysis-common: one token stays one token
        .row("apostrophe", o -> plain(o, ApostropheFilter::new))
        .row("asciifolding", TokenFilters::asciiFolding)
        .row("cjk_width", o -> normalizing(o, CJKWidthFilter::new))
        .row("classic", o -> plain(o, ClassicFilter::new))
        .row("decimal_digit", o -> normalizing(o, DecimalDigitFilter::new))
        .row("kstem", o -> plain(o, KStemFilter::new))
        .row("lowercase", TokenFilters::lowercase)
        .declaredRow("pattern_replace", TokenFilters::patternReplace)
        .row("porter_stem", o -> plain(o, PorterStemFilter::new))
        .row("reverse", o -> plain(o, ReverseStringFilter::new))
        .row("snowball", TokenFilters::snowball)
        .row("stemmer", EnglishStemmers::stemmer)
        .row("trim", o -> normalizing(o, TrimFilter::new))
        .declaredRow("truncate", TokenFilters::truncate)
        .row("uppercase", o -> normalizing(o, UpperCaseFilter::new))
        // analysis-common: words to spare, to keep, to drop
        .declaredRow("keep", WordFilters::keep)
        .declaredRow("keep_types", WordFilters::keepTypes)
        .declaredRow("keyword_marker", WordFilters::keywordMarker)
        .row("length", WordFilters::length)
        .row("limit", WordFilters::limit)
        .row("remove_duplicates", o -> plain(o, RemoveDuplicatesTokenFilter::new))
        .declaredRow("stemmer_override", WordFilters::stemmerOverride)
        .row("unique", WordFilters::unique)
        // analysis-common: several tokens of one, or one of several
        .row("cjk_bigram", TokenFilters::cjkBigram)
        .declaredRow("common_grams", WordFilters::commonGrams)
        .row("edge_ngram", Grams::edgeFilter)
        .row("fingerprint", TokenFilters::fingerprint)
        .row("flatten_graph", o -> plain(o, FlattenGraphFilter::new))
        .row("keyword_repeat", o -> expanding(o, KeywordRepeatFilter::new))
        .row("ngram", Grams::filter)
        .declaredRow("pattern_capture", TokenFilters::patternCapture)
        .declaredRow("synonym", o -> new SynonymFactory(o, SynonymFactory.Shape.FLAT))
        .declaredRow("synonym_graph", o -> new SynonymFactory(o, SynonymFactory.Shape.GRAPH))
        .row("word_delimiter_graph", WordDelimiter::filter)
        .rows();
  }

  /** Where the official filter takes other defaults by its bare name than when declared. */
  static List<PreConfiguredTokenFilter> bare() {
    return List.of(
        PreConfiguredTokenFilter.singleton(
            "edge_ngram", false, false, in -> new EdgeNGramTokenFilter(in, 1)),
        PreConfiguredTokenFilter.singleton(
            "truncate", false, in -> new TruncateTokenFilter(in, 10)));
  }

  private static Table<TokenFilterFactory> ownRows() {
    return new Table<TokenFilterFactory>().row("bogoseo_jamo", JamoFilter::factory);
  }
}
