package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Tokenizers and filters that cut pieces of fixed lengths. */
final class Grams {
  private static final Map<String, IntPredicate> CHARACTER_CLASSES =
      Map.of(
          "letter", Character::isLetter,
          "digit", Character::isDigit,
          "whitespace", Character::isWhitespace,
          "punctuation", Grams::isPunctuation,
          "symbol", Grams::isSymbol);

  private Grams() {}

  static TokenFilterFactory filter(Options options) {
    Options.GramLengths lengths = options.gramLengths(false);
    boolean preserve = options.flag("preserve_original", false);
    return Filters.expanding(
        options, in -> new NGramTokenFilter(in, lengths.min(), lengths.max(), preserve));
  }

  static TokenFilterFactory edgeFilter(Options options) {
    Options.GramLengths lengths = options.gramLengths(true);
    boolean preserve = options.flag("preserve_original", false);
    UnaryOperator<TokenStream> front =
        in -> new EdgeNGramTokenFilter(in, lengths.min(), lengths.max(), preserve);
    return switch (options.text("side", "front")) {
      case "front" -> Filters.expanding(options, front);
      case "back" ->
          Filters.expanding(
              options, in -> new ReverseStringFilter(front.apply(new ReverseStringFilter(in))));
      default -> throw options.refused("has an unknown [side]");
    };
  }

  static TokenizerFactory tokenizer(Options options) {
    Options.GramLengths lengths = options.gramLengths(false);
    IntPredicate inToken = tokenCharacters(options);
    return TokenizerFactory.newFactory(
        options.name(),
        () ->
            new NGramTokenizer(lengths.min(), lengths.max()) {
              @Override
              protected boolean isTokenChar(int character) {
                return inToken.test(character);
              }
            });
  }

  static TokenizerFactory edgeTokenizer(Options options) {
    Options.GramLengths lengths = options.gramLengths(true);
    IntPredicate inToken = tokenCharacters(options);
    return TokenizerFactory.newFactory(
        options.name(),
        () ->
            new EdgeNGramTokenizer(lengths.min(), lengths.max()) {
              @Override
              protected boolean isTokenChar(int character) {
                return inToken.test(character);
              }
            });
  }

  /** Every character when {@code token_chars} names no class. */
  private static IntPredicate tokenCharacters(Options options) {
    IntPredicate any = character -> false;
    for (String name : options.list("token_chars")) {
      any = any.or(characterClass(options, name.strip().toLowerCase(Locale.ROOT)));
    }
    return options.list("token_chars").isEmpty() ? character -> true : any;
  }

  private static IntPredicate characterClass(Options options, String name) {
    if (name.equals("custom")) {
      String custom = options.text("custom_token_chars", "");
      if (custom.isEmpty()) {
        throw options.refused("has the class [custom] without [custom_token_chars]");
      }
      return character -> custom.indexOf(character) >= 0;
    }
    if (!CHARACTER_CLASSES.containsKey(name)) {
      throw options.refused("has an unknown class in [token_chars]: " + name);
    }
    return CHARACTER_CLASSES.get(name);
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isSymbol(int character) {
    return switch (Character.getType(character)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
