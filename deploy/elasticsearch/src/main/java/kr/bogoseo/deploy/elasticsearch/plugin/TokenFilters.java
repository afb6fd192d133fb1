package kr.bogoseo.deploy.elasticsearch.plugin;

import static kr.bogoseo.deploy.elasticsearch.plugin.Filters.expanding;
import static kr.bogoseo.deploy.elasticsearch.plugin.Filters.normalizing;
import static kr.bogoseo.deploy.elasticsearch.plugin.Filters.plain;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.FingerprintFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Token filters that change the text of tokens. */
final class TokenFilters {
  private static final Map<String, Integer> CJK_SCRIPTS =
      Map.of(
          "han", CJKBigramFilter.HAN,
          "hiragana", CJKBigramFilter.HIRAGANA,
          "katakana", CJKBigramFilter.KATAKANA,
          "hangul", CJKBigramFilter.HANGUL);

  private TokenFilters() {}

  static TokenFilterFactory asciiFolding(Options options) {
    boolean preserve = options.flag("preserve_original", false);
    return normalizing(
        options, in -> new ASCIIFoldingFilter(in, preserve), ASCIIFoldingFilter::new);
  }

  static TokenFilterFactory lowercase(Options options) {
    return switch (options.text("language", "").toLowerCase(Locale.ROOT)) {
      case "" -> normalizing(options, LowerCaseFilter::new);
      case "greek" -> normalizing(options, GreekLowerCaseFilter::new);
      case "irish" -> normalizing(options, IrishLowerCaseFilter::new);
      case "turkish" -> normalizing(options, TurkishLowerCaseFilter::new);
      default -> throw options.refused("has an unknown [language]");
    };
  }

  static TokenFilterFactory patternReplace(Options options) {
    Pattern pattern = options.requiredPattern();
    String replacement = options.text("replacement", "");
    boolean all = options.flag("all", true);
    return normalizing(options, in -> new PatternReplaceFilter(in, pattern, replacement, all));
  }

  static TokenFilterFactory snowball(Options options) {
    String language = options.text("language", options.text("name", "English"));
    String name = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    return plain(options, in -> new SnowballFilter(in, name));
  }

  static TokenFilterFactory truncate(Options options) {
    int length = options.number("length", 0);
    if (length <= 0) {
      throw options.refused("needs a positive [length]");
    }
    return plain(options, in -> new TruncateTokenFilter(in, length));
  }

  static TokenFilterFactory fingerprint(Options options) {
    int size = options.number("max_output_size", 255);
    String separator = options.text("separator", " ");
    if (separator.length() != 1) {
      throw options.refused("needs a [separator] of one character");
    }
    return expanding(options, in -> new FingerprintFilter(in, size, separator.charAt(0)));
  }

  static TokenFilterFactory patternCapture(Options options) {
    boolean preserve = options.flag("preserve_original", true);
    Pattern[] patterns =
        options.list("patterns").stream().map(Pattern::compile).toArray(Pattern[]::new);
    if (patterns.length == 0) {
      throw options.refused("needs [patterns]");
    }
    return expanding(options, in -> new PatternCaptureGroupTokenFilter(in, preserve, patterns));
  }

  static TokenFilterFactory cjkBigram(Options options) {
    boolean unigrams = options.flag("output_unigrams", false);
    int scripts =
        CJKBigramFilter.HAN
            | CJKBigramFilter.HIRAGANA
            | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;
    for (String ignored : options.list("ignored_scripts")) {
      Integer script = CJK_SCRIPTS.get(ignored);
      if (script == null) {
        throw options.refused("has an unknown script in [ignored_scripts]: " + ignored);
      }
      scripts &= ~script;
    }
    int kept = scripts;
    return unigrams
        ? expanding(options, in -> new CJKBigramFilter(in, kept, true))
        : plain(options, in -> new CJKBigramFilter(in, kept, false));
  }
}
