package kr.bogoseo.search.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.bogoseo.search.Registry.Known;
import kr.bogoseo.search.RegistryEntry;
import kr.bogoseo.search.Words;

/**
 * Which names become words of the tokenizer's own dictionary. Short Hangul names, which a tokenizer
 * would cut wrongly (랩센트럴), are taken whole; names written with blanks are taken together with
 * their parts, so that they are found with and without blanks and by a part. Long names without
 * blanks are left to the tokenizer: it cuts 한국보건산업진흥원 into words that can be found alone. Names
 * that are ordinary words too are no dictionary words at all.
 */
final class UserWords {

  private static final Pattern HANGUL = Pattern.compile("[가-힣]+( [가-힣]+)*");
  private static final int SHORTEST = 3;
  private static final int LONGEST_WHOLE = 5;
  private static final int LONGEST = 20;

  private UserWords() {}

  static List<String> of(Collection<Known> all) {
    Map<String, String> words = new TreeMap<>();
    for (Known known : all) {
      RegistryEntry entry = known.entry();
      Stream<String> canonical =
          entry.ambiguousNames().contains("ko") ? Stream.empty() : Stream.of(entry.ko());
      Stream<String> others =
          entry.aliases().stream()
              .filter(alias -> !alias.isAmbiguous())
              .filter(alias -> !"typo".equals(alias.kind()) && !"ocr".equals(alias.kind()))
              .map(RegistryEntry.Alias::name);
      Stream.concat(canonical, others).forEach(name -> add(name, words));
    }
    return words.entrySet().stream()
        .map(word -> word.getValue().isEmpty() ? word.getKey() : word.getKey() + word.getValue())
        .toList();
  }

  private static void add(String name, Map<String, String> words) {
    if (!HANGUL.matcher(name).matches()) {
      return;
    }
    String whole = Words.squeezed(name);
    if (whole.length() < SHORTEST || whole.length() > LONGEST) {
      return;
    }
    if (name.contains(" ")) {
      words.put(whole, " " + name);
    } else if (whole.length() <= LONGEST_WHOLE) {
      words.putIfAbsent(whole, "");
    }
  }
}
