package kr.bogoseo.deploy.bench.translate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.deploy.bench.LabelFiles;

/**
 * The baseline: each word replaced by the entry of the term base that starts it, the rest of the
 * word dropped as a particle; words without an entry stay.
 */
final class WordByWord {
  private final Map<String, String> terms = new HashMap<>();
  private final Map<String, String> back = new HashMap<>();

  /** The term base of the sources; nothing when they are not there. */
  static Optional<WordByWord> read(Path root) {
    WordByWord words = new WordByWord();
    Path folder = root.resolve("enrich-service/src/main/resources/terms");
    for (Path file : LabelFiles.files(folder)) {
      if (file.toString().endsWith(".tsv")) {
        for (String line : LabelFiles.text(file).split("\n")) {
          String[] cells = line.split("\t");
          if (cells.length >= 2 && !cells[0].equals("ko")) {
            words.add(cells[0], cells[1]);
          }
        }
      }
    }
    return words.terms.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  void add(String ko, String en) {
    terms.putIfAbsent(ko.toLowerCase(Locale.ROOT), en);
    back.putIfAbsent(en.toLowerCase(Locale.ROOT), ko);
  }

  String translate(String korean) {
    StringBuilder english = new StringBuilder();
    for (String word : korean.split("\\s+")) {
      english.append(english.isEmpty() ? "" : " ").append(longest(word));
    }
    return english.toString();
  }

  /** The other way: every English word by the entry that has it alone. */
  String toKorean(String english) {
    StringBuilder korean = new StringBuilder();
    for (String word : english.split("\\s+")) {
      String bare = word.replaceAll("\\W+$", "").toLowerCase(Locale.ROOT);
      korean.append(korean.isEmpty() ? "" : " ").append(back.getOrDefault(bare, word));
    }
    return korean.toString();
  }

  private String longest(String word) {
    for (int end = word.length(); end > 0; end--) {
      String term = terms.get(word.substring(0, end).toLowerCase(Locale.ROOT));
      if (term != null) {
        return term;
      }
    }
    return word;
  }
}
