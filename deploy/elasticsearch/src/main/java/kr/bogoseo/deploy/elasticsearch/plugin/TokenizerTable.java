package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.path.ReversePathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.pattern.SimplePatternSplitTokenizer;
import org.apache.lucene.analysis.pattern.SimplePatternTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers, one line each. */
final class TokenizerTable {
  private TokenizerTable() {}

  static Map<String, AnalysisProvider<TokenizerFactory>> all() {
    return new Table<TokenizerFactory>()
        .row("classic", TokenizerTable::classic)
        .row("edge_ngram", Grams::edgeTokenizer)
        .row("keyword", TokenizerTable::keyword)
        .row("letter", o -> TokenizerFactory.newFactory(o.name(), LetterTokenizer::new))
        .row("ngram", Grams::tokenizer)
        .row("nori_tokenizer", Nori::tokenizer)
        .row("path_hierarchy", TokenizerTable::pathHierarchy)
        .row("pattern", TokenizerTable::pattern)
        .row("simple_pattern", TokenizerTable::simplePattern)
        .row("simple_pattern_split", TokenizerTable::simplePatternSplit)
        .row("uax_url_email", TokenizerTable::urlEmail)
        .row("whitespace", TokenizerTable::whitespace)
        .rows();
  }

  private static TokenizerFactory keyword(Options options) {
    int buffer = options.number("buffer_size", 256);
    return TokenizerFactory.newFactory(options.name(), () -> new KeywordTokenizer(buffer));
  }

  private static TokenizerFactory whitespace(Options options) {
    int length = options.number("max_token_length", 255);
    return TokenizerFactory.newFactory(options.name(), () -> new WhitespaceTokenizer(length));
  }

  private static TokenizerFactory classic(Options options) {
    int length = options.number("max_token_length", 255);
    return TokenizerFactory.newFactory(
        options.name(),
        () -> {
          ClassicTokenizer tokenizer = new ClassicTokenizer();
          tokenizer.setMaxTokenLength(length);
          return tokenizer;
        });
  }

  private static TokenizerFactory urlEmail(Options options) {
    int length = options.number("max_token_length", 255);
    return TokenizerFactory.newFactory(
        options.name(),
        () -> {
          UAX29URLEmailTokenizer tokenizer = new UAX29URLEmailTokenizer();
          tokenizer.setMaxTokenLength(length);
          return tokenizer;
        });
  }

  private static TokenizerFactory pattern(Options options) {
    Pattern pattern =
        options.has("pattern") ? options.requiredPattern() : Regex.compile("\\W+", null);
    int group = options.number("group", -1);
    return TokenizerFactory.newFactory(options.name(), () -> new PatternTokenizer(pattern, group));
  }

  private static TokenizerFactory simplePattern(Options options) {
    String pattern = options.text("pattern", "");
    return TokenizerFactory.newFactory(options.name(), () -> new SimplePatternTokenizer(pattern));
  }

  private static TokenizerFactory simplePatternSplit(Options options) {
    String pattern = options.text("pattern", "");
    return TokenizerFactory.newFactory(
        options.name(), () -> new SimplePatternSplitTokenizer(pattern));
  }

  private static TokenizerFactory pathHierarchy(Options options) {
    char delimiter = sign(options, "delimiter", PathHierarchyTokenizer.DEFAULT_DELIMITER);
    char replacement = sign(options, "replacement", delimiter);
    int buffer = options.number("buffer_size", 1024);
    int skip = options.number("skip", PathHierarchyTokenizer.DEFAULT_SKIP);
    if (options.flag("reverse", false)) {
      return TokenizerFactory.newFactory(
          options.name(),
          () -> new ReversePathHierarchyTokenizer(buffer, delimiter, replacement, skip));
    }
    return TokenizerFactory.newFactory(
        options.name(), () -> new PathHierarchyTokenizer(buffer, delimiter, replacement, skip));
  }

  private static char sign(Options options, String key, char otherwise) {
    String text = options.text(key, String.valueOf(otherwise));
    if (text.length() != 1) {
      throw options.refused("needs one character as [" + key + "]");
    }
    return text.charAt(0);
  }
}
