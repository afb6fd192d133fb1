package kr.bogoseo.deploy.elasticsearch.plugin;

import static kr.bogoseo.deploy.elasticsearch.plugin.Filters.expanding;
import static kr.bogoseo.deploy.elasticsearch.plugin.Filters.plain;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.commongrams.CommonGramsFilter;
import org.apache.lucene.analysis.commongrams.CommonGramsQueryFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Token filters that mark, keep, drop or count tokens. */
final class WordFilters {
  private WordFilters() {}

  static TokenFilterFactory keep(Options options) {
    CharArraySet words =
        options.requiredWords("keep_words", options.flag("keep_words_case", false));
    return plain(options, in -> new KeepWordFilter(in, words));
  }

  static TokenFilterFactory keepTypes(Options options) {
    Set<String> types = Set.copyOf(options.list("types"));
    boolean include =
        switch (options.text("mode", "include")) {
          case "include" -> true;
          case "exclude" -> false;
          default -> throw options.refused("has an unknown [mode]");
        };
    return plain(options, in -> new TypeTokenFilter(in, types, include));
  }

  static TokenFilterFactory keywordMarker(Options options) {
    if (options.has("keywords_pattern")) {
      if (options.has("keywords") || options.has("keywords_path")) {
        throw options.refused("takes [keywords_pattern] or [keywords], not both");
      }
      Pattern pattern = Pattern.compile(options.text("keywords_pattern", ""));
      return plain(options, in -> new PatternKeywordMarkerFilter(in, pattern));
    }
    CharArraySet words = options.requiredWords("keywords", options.flag("ignore_case", false));
    return plain(options, in -> new SetKeywordMarkerFilter(in, words));
  }

  static TokenFilterFactory length(Options options) {
    int min = options.number("min", 0);
    int max = options.number("max", Integer.MAX_VALUE);
    return plain(options, in -> new LengthFilter(in, min, max));
  }

  static TokenFilterFactory limit(Options options) {
    int count = options.number("max_token_count", 1);
    boolean consume = options.flag("consume_all_tokens", false);
    return plain(options, in -> new LimitTokenCountFilter(in, count, consume));
  }

  static TokenFilterFactory stemmerOverride(Options options) throws IOException {
    StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder(false);
    for (String rule : options.requiredLines("rules")) {
      int arrow = rule.indexOf("=>");
      if (arrow < 0) {
        throw options.refused("has a rule without an arrow: " + rule);
      }
      String stem = rule.substring(arrow + 2).strip();
      for (String word : rule.substring(0, arrow).split(",")) {
        if (word.isBlank() || stem.isEmpty()) {
          throw options.refused("has a rule with an empty side: " + rule);
        }
        map.add(word.strip(), stem);
      }
    }
    StemmerOverrideFilter.StemmerOverrideMap built = map.build();
    return plain(options, in -> new StemmerOverrideFilter(in, built));
  }

  static TokenFilterFactory unique(Options options) {
    boolean samePosition = options.flag("only_on_same_position", false);
    return plain(options, in -> new UniqueFilter(in, samePosition));
  }

  static TokenFilterFactory commonGrams(Options options) {
    boolean ignoreCase = options.flag("ignore_case", false);
    boolean query = options.flag("query_mode", false);
    CharArraySet words = options.requiredWords("common_words", ignoreCase);
    return expanding(
        options,
        in -> {
          CommonGramsFilter grams = new CommonGramsFilter(in, words);
          return query ? new CommonGramsQueryFilter(grams) : grams;
        });
  }
}
