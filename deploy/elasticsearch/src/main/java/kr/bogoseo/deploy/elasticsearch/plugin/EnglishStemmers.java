package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.Locale;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The filter {@code stemmer} by its {@code language}; of the official ones, those for English. */
final class EnglishStemmers {
  private EnglishStemmers() {}

  static TokenFilterFactory stemmer(Options options) {
    String language = options.text("language", options.text("name", "porter"));
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "english", "porter" -> Filters.plain(options, PorterStemFilter::new);
      case "light_english", "lightenglish", "kstem" -> Filters.plain(options, KStemFilter::new);
      case "minimal_english", "minimalenglish" ->
          Filters.plain(options, EnglishMinimalStemFilter::new);
      case "porter2" -> Filters.plain(options, in -> new SnowballFilter(in, new EnglishStemmer()));
      case "possessive_english", "possessiveenglish" ->
          Filters.plain(options, EnglishPossessiveFilter::new);
      default ->
          throw options.refused(
              "asks for the stemmer [" + language + "]; here are English ones only");
    };
  }
}
