package kr.bogoseo.deploy.bench.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.deploy.bench.LabelFiles;
import tools.jackson.databind.JsonNode;

/** What a record of one of our own samples must hold: the front matter of its source. */
final class SampleFacts {
  /** Lists that name what must be found, not all that may be. */
  private static final Set<String> ENTRIES =
      Set.of("clusters", "agencies", "organizations", "places");

  private static final Set<String> LOOSE = Set.of("trip.purpose", "training.institution");

  private final String name;
  private final Map<String, List<String>> facts = new LinkedHashMap<>();

  private SampleFacts(String name) {
    this.name = name;
  }

  static SampleFacts read(Path source) {
    SampleFacts facts = new SampleFacts(String.valueOf(source.getFileName()));
    String key = "";
    String[] lines = LabelFiles.text(source).split("\n");
    for (int i = 1; i < lines.length && !lines[i].equals("---"); i++) {
      String line = lines[i];
      if (line.startsWith("  - ")) {
        facts.facts.computeIfAbsent(key, k -> new ArrayList<>()).add(line.substring(4).strip());
      } else if (!line.startsWith("#") && line.contains(":")) {
        key = line.substring(0, line.indexOf(':'));
        facts.facts.put(key, values(line.substring(line.indexOf(':') + 1).strip()));
      }
    }
    return facts;
  }

  /** The values of a key; none when it has none or does not occur. */
  List<String> get(String key) {
    return facts.getOrDefault(key, List.of());
  }

  void judge(JsonNode node, Judgement judgement) {
    RecordFields record = new RecordFields(node);
    for (Map.Entry<String, List<String>> fact : facts.entrySet()) {
      String key = fact.getKey();
      if (key.startsWith("layout.") || key.equals("state")) {
        continue;
      }
      List<List<String>> each = fact.getValue().stream().map(List::of).toList();
      if (ENTRIES.contains(key)) {
        judgement.judgeAll(name, key, each, record.each(key, "id"), false);
      } else if (key.startsWith("not.")) {
        List<String> found = record.each(key.substring(4), "id");
        fact.getValue()
            .forEach(
                id ->
                    judgement.judge(
                        name, Fact.absent(key), found.contains(id) ? List.of(id) : List.of()));
      } else if (key.equals("people")) {
        judgement.judgeAll(name, key, each, record.each(key, "name"), false);
      } else if (key.equals("amounts")) {
        List<List<String>> sums =
            fact.getValue().stream().map(a -> List.of(a.substring(a.indexOf(" = ") + 3))).toList();
        judgement.judgeAll(name, key, sums, record.amounts(), false);
      } else if (key.equals("trip.destinations")) {
        judgement.judgeAll(name, key, each, record.destinations(), true);
      } else if (key.endsWith(".authors")) {
        // Papers print their authors in Latin letters as well.
        judgement.judgeAll(name, key, each, record.at(key), false);
      } else if (key.equals("keywords") || key.endsWith(".kinds")) {
        judgement.judgeAll(name, key, each, record.at(key), true);
      } else {
        judgement.judge(
            name, new Fact(key, fact.getValue(), LOOSE.contains(key), false), scalar(key, record));
      }
    }
  }

  private List<String> scalar(String key, RecordFields record) {
    return switch (key) {
      case "title" -> record.at(get("language").contains("en") ? "title.en" : "title.ko");
      case "agency" -> record.at("agency.id");
      default -> record.at(key);
    };
  }

  private static List<String> values(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return Arrays.stream(text.substring(1, text.length() - 1).split(","))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }
    return text.isEmpty() ? new ArrayList<>() : List.of(text);
  }
}
