package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.jspecify.annotations.Nullable;

/** The filter {@code word_delimiter_graph}: A-Star → A, Star; Boston2 → Boston, 2. */
final class WordDelimiter {
  /** Lucene's numbers for the types of a {@code type_table}; it keeps some to itself. */
  private static final Map<String, Byte> TYPES =
      Map.of(
          "LOWER", (byte) 0x01,
          "UPPER", (byte) 0x02,
          "ALPHA", (byte) 0x03,
          "DIGIT", (byte) 0x04,
          "ALPHANUM", (byte) 0x07,
          "SUBWORD_DELIM", (byte) 0x08);

  private static final Pattern TYPE_RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");

  private WordDelimiter() {}

  static TokenFilterFactory filter(Options options) {
    byte[] types =
        options
            .lines("type_table")
            .map(rules -> typeTable(options, rules))
            .orElse(WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE);
    int flags =
        bit(options, "generate_word_parts", true, WordDelimiterGraphFilter.GENERATE_WORD_PARTS)
            | bit(
                options,
                "generate_number_parts",
                true,
                WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS)
            | bit(options, "catenate_words", false, WordDelimiterGraphFilter.CATENATE_WORDS)
            | bit(options, "catenate_numbers", false, WordDelimiterGraphFilter.CATENATE_NUMBERS)
            | bit(options, "catenate_all", false, WordDelimiterGraphFilter.CATENATE_ALL)
            | bit(options, "preserve_original", false, WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
            | bit(
                options,
                "split_on_case_change",
                true,
                WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE)
            | bit(options, "split_on_numerics", true, WordDelimiterGraphFilter.SPLIT_ON_NUMERICS)
            | bit(
                options,
                "stem_english_possessive",
                true,
                WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE)
            | bit(options, "ignore_keywords", false, WordDelimiterGraphFilter.IGNORE_KEYWORDS);
    boolean adjustOffsets = options.flag("adjust_offsets", true);
    CharArraySet spared = spared(options);
    return Filters.expanding(
        options, in -> new WordDelimiterGraphFilter(in, adjustOffsets, types, flags, spared));
  }

  private static int bit(Options options, String key, boolean otherwise, int bit) {
    return options.flag(key, otherwise) ? bit : 0;
  }

  private static @Nullable CharArraySet spared(Options options) {
    return options
        .lines("protected_words")
        .map(words -> new CharArraySet(words, false))
        .orElse(null);
  }

  private static byte[] typeTable(Options options, List<String> rules) {
    TreeMap<Character, Byte> named = new TreeMap<>();
    for (String rule : rules) {
      Matcher parts = TYPE_RULE.matcher(rule);
      if (!parts.find()) {
        throw options.refused("has an entry in [type_table] without an arrow: " + rule);
      }
      String character = Escapes.undo(options, parts.group(1).strip());
      Byte type = TYPES.get(parts.group(2).strip());
      if (character.length() != 1 || type == null) {
        throw options.refused(
            "has an entry in [type_table] that is not CHARACTER => TYPE: " + rule);
      }
      named.put(character.charAt(0), type);
    }
    int size = Math.max(named.isEmpty() ? 0 : named.lastKey() + 1, 256);
    byte[] table = new byte[size];
    for (int character = 0; character < size; character++) {
      table[character] =
          named.getOrDefault((char) character, WordDelimiterIterator.getType(character));
    }
    return table;
  }
}
