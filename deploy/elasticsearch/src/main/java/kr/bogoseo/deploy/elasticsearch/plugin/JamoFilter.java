package kr.bogoseo.deploy.elasticsearch.plugin;

import java.io.IOException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/**
 * The filter {@code bogoseo_jamo}, our own: writes each Hangul syllable as the letters it is typed
 * with ({@code mode: full}, the default) or as its first letter ({@code mode: initials}). Offsets
 * and positions stay; everything that is not Hangul stays.
 */
final class JamoFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> spelling;

  private JamoFilter(TokenStream input, UnaryOperator<String> spelling) {
    super(input);
    this.spelling = spelling;
  }

  static TokenFilterFactory factory(Options options) {
    UnaryOperator<String> spelling =
        switch (options.text("mode", "full").toLowerCase(Locale.ROOT)) {
          case "full" -> Jamo::letters;
          case "initials" -> Jamo::initials;
          default -> throw options.refused("has a [mode] that is neither full nor initials");
        };
    return Filters.normalizing(options, in -> new JamoFilter(in, spelling));
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String spelled = spelling.apply(term.toString());
    term.setEmpty().append(spelled);
    return true;
  }
}
