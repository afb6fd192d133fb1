package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;

/**
 * What an index says about one of its analysis components, read without nulls.
 *
 * @param index the index that declares it
 * @param environment finds files named by {@code …_path} options, below the config directory
 * @param name the name the index gave it
 * @param settings its options
 */
record Options(IndexSettings index, Environment environment, String name, Settings settings) {

  boolean flag(String key, boolean otherwise) {
    return settings.getAsBoolean(key, otherwise);
  }

  int number(String key, int otherwise) {
    return settings.getAsInt(key, otherwise);
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  String text(String key, String otherwise) {
    return settings.get(key, otherwise);
  }

  List<String> list(String key) {
    return settings.getAsList(key);
  }

  boolean has(String key) {
    return settings.hasValue(key);
  }

  /** The entries of {@code key}, or the lines of the file that {@code key_path} names. */
  Optional<List<String>> lines(String key) {
    return Optional.ofNullable(Analysis.getWordList(environment, settings, key));
  }

  /** As {@link #lines}, but an index without them is refused. */
  List<String> requiredLines(String key) {
    return lines(key).orElseThrow(() -> refused("needs [" + key + "] or [" + key + "_path]"));
  }

  /** As {@link #requiredLines}, as a set; {@code ignoreCase} is the option of the component. */
  CharArraySet requiredWords(String key, boolean ignoreCase) {
    return new CharArraySet(requiredLines(key), ignoreCase);
  }

  /** The regular expression of the required option {@code pattern} with its {@code flags}. */
  Pattern requiredPattern() {
    String pattern = text("pattern").orElseThrow(() -> refused("needs [pattern]"));
    return Regex.compile(pattern, settings.get("flags"));
  }

  /** Minimum and maximum gram length, held to {@code index.max_ngram_diff} unless anchored. */
  GramLengths gramLengths(boolean anchored) {
    GramLengths lengths = new GramLengths(number("min_gram", 1), number("max_gram", 2));
    int allowed = index.getMaxNgramDiff();
    if (!anchored && lengths.max() - lengths.min() > allowed) {
      throw refused(
          "has max_gram - min_gram over %d; raise [index.max_ngram_diff] to allow it"
              .formatted(allowed));
    }
    return lengths;
  }

  /** The refusal to make an index whose component is described wrongly; names the component. */
  IllegalArgumentException refused(String reason) {
    return new IllegalArgumentException("analysis component [" + name + "] " + reason);
  }

  /** Shortest and longest gram in characters. */
  record GramLengths(int min, int max) {}
}
