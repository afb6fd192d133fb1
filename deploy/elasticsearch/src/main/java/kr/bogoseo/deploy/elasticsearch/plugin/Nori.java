package kr.bogoseo.deploy.elasticsearch.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.jspecify.annotations.Nullable;

/** The components of the official analysis-nori, with its options. */
final class Nori {
  private Nori() {}

  static TokenizerFactory tokenizer(Options options) throws IOException {
    UserDictionary dictionary = userDictionary(options);
    KoreanTokenizer.DecompoundMode mode = decompoundMode(options);
    boolean discardPunctuation = options.flag("discard_punctuation", true);
    return TokenizerFactory.newFactory(
        options.name(),
        () ->
            new KoreanTokenizer(
                KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                dictionary,
                mode,
                false,
                discardPunctuation));
  }

  static TokenFilterFactory partOfSpeech(Options options) {
    Set<POS.Tag> tags = stopTags(options);
    return Filters.plain(options, in -> new KoreanPartOfSpeechStopFilter(in, tags));
  }

  static AnalyzerProvider<? extends Analyzer> analyzer(Options options) throws IOException {
    return AnalyzerTable.provider(
        options,
        new KoreanAnalyzer(
            userDictionary(options), decompoundMode(options), stopTags(options), false));
  }

  private static KoreanTokenizer.DecompoundMode decompoundMode(Options options) {
    String mode = options.text("decompound_mode", KoreanTokenizer.DEFAULT_DECOMPOUND.name());
    return KoreanTokenizer.DecompoundMode.valueOf(mode.toUpperCase(Locale.ROOT));
  }

  private static Set<POS.Tag> stopTags(Options options) {
    if (!options.has("stoptags") && !options.has("stoptags_path")) {
      return KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS;
    }
    return options.requiredLines("stoptags").stream()
        .map(tag -> POS.Tag.valueOf(tag.strip().toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Null, as Lucene wants it, when the index names no words of its own. */
  private static @Nullable UserDictionary userDictionary(Options options) throws IOException {
    if (options.has("user_dictionary") && options.has("user_dictionary_rules")) {
      throw options.refused("takes [user_dictionary] or [user_dictionary_rules], not both");
    }
    List<String> rules =
        Analysis.getWordList(
            options.environment(),
            options.settings(),
            "user_dictionary",
            "user_dictionary_rules",
            "lenient",
            true,
            true);
    if (rules == null || rules.isEmpty()) {
      return null;
    }
    return UserDictionary.open(new StringReader(String.join("\n", rules)));
  }
}
