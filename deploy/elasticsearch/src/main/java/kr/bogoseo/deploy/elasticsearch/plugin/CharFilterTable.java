package kr.bogoseo.deploy.elasticsearch.plugin;

import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The character filters, one line each. */
final class CharFilterTable {
  private static final Pattern MAPPING_RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");

  private CharFilterTable() {}

  static Map<String, AnalysisProvider<CharFilterFactory>> all() {
    return new Table<CharFilterFactory>()
        .row("html_strip", CharFilterTable::htmlStrip)
        .declaredRow("mapping", CharFilterTable::mapping)
        .declaredRow("pattern_replace", CharFilterTable::patternReplace)
        .rows();
  }

  private static CharFilterFactory htmlStrip(Options options) {
    Set<String> kept = Set.copyOf(options.list("escaped_tags"));
    return new Plain(options, in -> new HTMLStripCharFilter(in, kept));
  }

  private static CharFilterFactory mapping(Options options) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    for (String rule : options.requiredLines("mappings")) {
      Matcher sides = MAPPING_RULE.matcher(rule);
      if (!sides.find()) {
        throw options.refused("has a mapping without an arrow: " + rule);
      }
      map.add(
          Escapes.undo(options, sides.group(1).strip()),
          Escapes.undo(options, sides.group(2).strip()));
    }
    NormalizeCharMap built = map.build();
    return new Normalizing(options, in -> new MappingCharFilter(built, in));
  }

  private static CharFilterFactory patternReplace(Options options) {
    Pattern pattern = options.requiredPattern();
    String replacement = options.text("replacement", "");
    return new Normalizing(options, in -> new PatternReplaceCharFilter(pattern, replacement, in));
  }

  private static class Plain extends AbstractCharFilterFactory {
    private final UnaryOperator<Reader> wrap;

    Plain(Options options, UnaryOperator<Reader> wrap) {
      super(options.name());
      this.wrap = wrap;
    }

    @Override
    public Reader create(Reader input) {
      return wrap.apply(input);
    }
  }

  /** Also in normalizers. */
  private static final class Normalizing extends Plain implements NormalizingCharFilterFactory {
    Normalizing(Options options, UnaryOperator<Reader> wrap) {
      super(options, wrap);
    }
  }
}
