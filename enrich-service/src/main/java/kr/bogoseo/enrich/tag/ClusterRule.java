package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;

/**
 * A place governed by 클러스터 means the cluster there: {@code 보스턴 바이오 클러스터}, and in a coordination all
 * of {@code 보스턴, 샌프란시스코, 샌디에고 클러스터}.
 */
final class ClusterRule {

  private static final Pattern GOVERNED =
      Pattern.compile(
          "^[ ]?(?<mod>(?:(?:바이오|의료기기|의료|첨단|혁신|생명과학|제약|헬스케어|헬스|백신|식품|천연물|바이오헬스|바이오의료|산업|메디컬|테크|지역|및|·)[ ]?){0,4})(?:클러스터|cluster(?!s?[a-z]))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LATIN =
      Pattern.compile(
          "^ (?:Bio(?:tech|medical)?|Life Sciences?|Innovation) Clusters?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK = Pattern.compile("[ ]?(?:,|·|및|와|과|/)[ ]?");

  /** What complexes of one kind are called; it governs every place joined before it. */
  private static final Pattern COMPLEX = Pattern.compile("(?:첨단의료복합단지|첨복단지|특화단지|연구개발특구|생명과학단지)$");

  private final Registry registry;

  ClusterRule(Registry registry) {
    this.registry = registry;
  }

  /** A chosen name; its reading is final. */
  record Chosen(Candidate candidate, Candidate.Reading reading, double confidence) {}

  /** The names again, places turned into clusters where 클러스터 governs them. */
  List<Chosen> apply(String text, List<Chosen> names) {
    List<Chosen> result = new ArrayList<>(names);
    for (int i = result.size() - 1; i >= 0; i--) {
      Chosen name = result.get(i);
      if (isPlace(name)) {
        int index = i;
        extended(text, name).ifPresent(cluster -> result.set(index, cluster));
      }
      if (isCluster(result.get(i)) && endsWithCluster(text, result.get(i))) {
        coordinate(text, result, i);
      } else if (isCluster(result.get(i))) {
        complexes(text, result, i);
      }
    }
    return withoutOverlaps(result);
  }

  /** {@code 대구·경북 및 오송 첨단의료복합단지}: the places before it have complexes of that kind, too. */
  private void complexes(String text, List<Chosen> names, int last) {
    Candidate head = names.get(last).candidate();
    Matcher m = COMPLEX.matcher(text.substring(head.start(), head.end()).replaceAll("\\s", ""));
    if (!m.find()) {
      return;
    }
    int right = head.start();
    for (int i = last - 1; i >= 0; i--) {
      Chosen name = names.get(i);
      boolean linked =
          name.candidate().end() <= right
              && LINK.matcher(text.substring(name.candidate().end(), right)).matches();
      if (!isPlace(name) || !linked) {
        return;
      }
      int index = i;
      String written = KeyText.key(surface(text, name) + m.group());
      registry.clustersWithin(name.reading().entry().id()).stream()
          .filter(cluster -> registeredAs(cluster, m.group()))
          .findFirst()
          .or(() -> registry.clusterCalled(written))
          .ifPresent(
              cluster -> names.set(index, chosen(name, cluster, name.candidate().end(), 0.85)));
      right = name.candidate().start();
    }
  }

  private static String surface(String text, Chosen name) {
    return text.substring(name.candidate().start(), name.candidate().end());
  }

  private static boolean registeredAs(RegistryEntry cluster, String complex) {
    return cluster.aliases().stream()
        .anyMatch(alias -> alias.text().replaceAll("\\s", "").endsWith(complex));
  }

  private static boolean isPlace(Chosen name) {
    return name.reading().entry().type() == Tag.Type.PLACE
        && !name.reading().entry().name().kind().equals("country");
  }

  private static boolean isCluster(Chosen name) {
    return name.reading().entry().type() == Tag.Type.CLUSTER;
  }

  private static boolean endsWithCluster(String text, Chosen name) {
    String surface = text.substring(name.candidate().start(), name.candidate().end());
    return surface.endsWith("클러스터") || text.startsWith(" 클러스터", name.candidate().end());
  }

  private Optional<Chosen> extended(String text, Chosen name) {
    int end = name.candidate().end();
    String after = text.substring(end, Math.min(text.length(), end + 40));
    Matcher m = GOVERNED.matcher(after);
    boolean found = m.find();
    if (!found) {
      m = LATIN.matcher(after);
      found = m.find();
    }
    if (!found) {
      return Optional.empty();
    }
    String modifiers = after.substring(0, m.end());
    return clusterOf(name.reading().entry(), modifiers)
        .map(cluster -> chosen(name, cluster, end + modifiers.length(), 0.9));
  }

  private void coordinate(String text, List<Chosen> names, int last) {
    int right = last;
    for (int i = last - 1; i >= 0; i--) {
      Chosen name = names.get(i);
      String between =
          text.substring(
              Math.min(name.candidate().end(), names.get(right).candidate().start()),
              names.get(right).candidate().start());
      if (!isPlace(name) || !LINK.matcher(between).matches()) {
        return;
      }
      Optional<RegistryEntry> cluster = clusterOf(name.reading().entry(), "");
      if (cluster.isEmpty()) {
        return;
      }
      names.set(i, chosen(name, cluster.get(), name.candidate().end(), 0.85));
      right = i;
    }
  }

  private static Chosen chosen(Chosen name, RegistryEntry cluster, int end, double confidence) {
    Candidate.Reading reading =
        new Candidate.Reading(cluster, cluster.aliases().getFirst(), "place+cluster");
    return new Chosen(
        new Candidate(name.candidate().start(), end, List.of(reading)), reading, confidence);
  }

  /** Of several clusters at a place the one whose kind the words name, else the bio one. */
  private Optional<RegistryEntry> clusterOf(RegistryEntry place, String modifiers) {
    String wanted =
        modifiers.contains("의료기기")
            ? "device"
            : modifiers.contains("식품") ? "agri" : modifiers.contains("의료") ? "medical" : "bio";
    return registry.clustersAt(place.id()).stream()
        .min(
            Comparator.comparingInt((RegistryEntry c) -> c.name().kind().equals(wanted) ? 0 : 1)
                .thenComparing(c -> c.name().kind().equals("bio") ? 0 : 1)
                .thenComparing(c -> c.place().orElse("").equals(place.id()) ? 0 : 1)
                .thenComparing(c -> c.name().ko().contains("클러스터") ? 0 : 1));
  }

  private static List<Chosen> withoutOverlaps(List<Chosen> names) {
    List<Chosen> result = new ArrayList<>();
    for (Chosen name : names) {
      if (result.isEmpty() || result.getLast().candidate().end() <= name.candidate().start()) {
        result.add(name);
      }
    }
    return result;
  }
}
