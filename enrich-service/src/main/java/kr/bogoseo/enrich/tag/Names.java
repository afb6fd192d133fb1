package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.FoldedText;
import kr.bogoseo.enrich.Hangul;

/**
 * Every name of the registry in three automata: as written, in fine and in coarse spelling. Built
 * once for a registry; a reload builds another.
 */
final class Names {

  private static final Pattern WITH_COUNTRY =
      Pattern.compile(
          "(?:미국|미|영국|일본|독일|프랑스|중국|캐나다|호주|스위스|싱가포르|이스라엘|네덜란드|덴마크|스웨덴)["
              + " ]?(?<name>[가-힣]{2,}[부청원처국])");
  private static final String AMERICAN = "미국 ";

  /** Syllables that tell bodies apart: 외무성 is a ministry, 외무상 its minister. */
  private static final String BODY_ENDS = "부청성처원국회";

  private static final int FINE_LENGTH = 3;
  private static final int COARSE_LENGTH = 5;

  private final Set exact;
  private final Set fine;
  private final Set coarse;

  /** Words of one automaton and what each may mean. */
  private record Set(AhoCorasick automaton, List<List<Candidate.Reading>> readings) {}

  Names(Registry registry) {
    Map<String, List<Candidate.Reading>> exactWords = new LinkedHashMap<>();
    Map<String, List<Candidate.Reading>> fineWords = new LinkedHashMap<>();
    Map<String, List<Candidate.Reading>> coarseWords = new LinkedHashMap<>();
    for (RegistryEntry entry : registry.entries()) {
      boolean foreign = !entry.country().equals("KR");
      for (RegistryEntry.Alias alias : entry.aliases()) {
        String key = KeyText.key(FoldedText.of(alias.text()).text());
        if (key.isEmpty() || composed(entry, alias)) {
          continue;
        }
        add(exactWords, key, entry, alias, "name");
        if (key.indexOf(',') > 0) {
          add(exactWords, key.replace(",", ""), entry, alias, "name");
        }
        boolean loan = foreign || alias.kind().equals("transliteration");
        if (loan && Hangul.isAll(key) && !alias.ambiguous()) {
          if (key.length() >= COARSE_LENGTH) {
            add(coarseWords, Spelling.coarse(key), entry, alias, "spelling");
          } else if (key.length() >= FINE_LENGTH) {
            add(fineWords, Spelling.fine(key), entry, alias, "spelling");
          }
        }
      }
      // After the entry's own names, which say more than what can be left out of them.
      entry.aliases().forEach(alias -> marked(exactWords, entry, alias));
      entry.aliases().forEach(alias -> homonym(exactWords, entry, alias));
    }
    registry.entries().stream()
        .filter(entry -> entry.type() == Tag.Type.CLUSTER)
        .forEach(cluster -> otherwise(exactWords, cluster));
    exact = set(exactWords);
    fine = set(fineWords);
    coarse = set(coarseWords);
  }

  /** 미국 보스턴 클러스터 is a country and a cluster, two names. */
  private static boolean composed(RegistryEntry entry, RegistryEntry.Alias alias) {
    return entry.type() == Tag.Type.CLUSTER
        && !alias.kind().equals("canonical")
        && alias.text().matches("(?:미국|영국|일본|독일|프랑스|스위스|중국|덴마크|캐나다)[ ].+");
  }

  /** A site by another noun of the same meaning, unless that is somebody's name. */
  private static void otherwise(Map<String, List<Candidate.Reading>> words, RegistryEntry cluster) {
    for (RegistryEntry.Alias alias : cluster.aliases()) {
      String key = KeyText.key(FoldedText.of(alias.text()).text());
      for (String variant : alias.ambiguous() ? List.<String>of() : ClusterWords.variants(key)) {
        if (!words.containsKey(variant)) {
          add(words, variant, cluster, alias, "name");
        }
      }
    }
  }

  /** 미국 국립기상청 is written 미 국립기상청, too. */
  private static void marked(
      Map<String, List<Candidate.Reading>> words, RegistryEntry entry, RegistryEntry.Alias alias) {
    if (entry.type() == Tag.Type.AGENCY
        && entry.country().equals("US")
        && alias.text().startsWith(AMERICAN)) {
      String name = "미 " + alias.text().substring(AMERICAN.length());
      String key = KeyText.key(FoldedText.of(name).text());
      add(words, key, entry, new RegistryEntry.Alias(name, "short", alias.ambiguous()), "name");
    }
  }

  /** 미국 보건복지부 is called 보건복지부 where the talk is of America anyway. */
  private static void homonym(
      Map<String, List<Candidate.Reading>> words, RegistryEntry entry, RegistryEntry.Alias alias) {
    if (entry.type() != Tag.Type.AGENCY || entry.country().equals("KR")) {
      return;
    }
    Matcher m = WITH_COUNTRY.matcher(alias.text());
    if (m.matches()) {
      String bare = KeyText.key(FoldedText.of(m.group("name")).text());
      add(words, bare, entry, new RegistryEntry.Alias(m.group("name"), "short", true), "homeland");
    }
  }

  private static void add(
      Map<String, List<Candidate.Reading>> words,
      String key,
      RegistryEntry entry,
      RegistryEntry.Alias alias,
      String rule) {
    List<Candidate.Reading> readings = words.computeIfAbsent(key, k -> new ArrayList<>(1));
    // Of two names of one entry with one key the first, more official one, speaks, unless the other
    // is written with a blank behind its first syllable, which is allowed only where it is known.
    if (alias.text().indexOf(' ') == 1) {
      readings.removeIf(r -> r.entry().id().equals(entry.id()) && !r.alias().ambiguous());
    }
    if (readings.stream().noneMatch(r -> r.entry().id().equals(entry.id()))) {
      readings.add(new Candidate.Reading(entry, alias, rule));
    }
  }

  private static Set set(Map<String, List<Candidate.Reading>> words) {
    return new Set(new AhoCorasick(List.copyOf(words.keySet())), new ArrayList<>(words.values()));
  }

  /** Every place where a name stands, whatever surrounds it. */
  List<Candidate> find(KeyText key) {
    Map<Long, Candidate> found = new HashMap<>();
    collect(exact, key, key.chars(), found);
    collect(fine, key, mapped(key.chars(), Spelling::fine), found);
    collect(coarse, key, mapped(key.chars(), Spelling::coarse), found);
    return new ArrayList<>(found.values());
  }

  private static void collect(Set set, KeyText key, char[] chars, Map<Long, Candidate> found) {
    set.automaton()
        .find(
            chars,
            key.length(),
            (word, start, end) -> {
              int from = key.at(start);
              int to = key.at(end - 1) + 1;
              List<Candidate.Reading> readings =
                  set.readings().get(word).stream()
                      .filter(reading -> endsAlike(reading, key.chars()[end - 1]))
                      .toList();
              // An exact match stays; spelling only speaks where no name is written.
              if (!readings.isEmpty()) {
                found.putIfAbsent(((long) from << 32) | to, new Candidate(from, to, readings));
              }
            });
  }

  private static boolean endsAlike(Candidate.Reading reading, char last) {
    if (!reading.rule().equals("spelling") || reading.entry().type() != Tag.Type.AGENCY) {
      return true;
    }
    String name = reading.alias().text();
    char own = name.charAt(name.length() - 1);
    return BODY_ENDS.indexOf(own) < 0 || own == last;
  }

  private interface CharFold {
    char fold(char c);
  }

  private static char[] mapped(char[] chars, CharFold fold) {
    char[] out = new char[chars.length];
    for (int i = 0; i < chars.length; i++) {
      out[i] = fold.fold(chars[i]);
    }
    return out;
  }
}
