package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.Tokens;
import tools.jackson.databind.JsonNode;

/**
 * The same report in several formats: of its sections in HWPX, how many have the same words in the
 * other format. A section is what stands below a heading, notes and furniture left out.
 */
final class SectionsPart {
  /** Share of the words either way. */
  private static final double SAME = 0.95;

  private static final Set<String> NOT_OF_IT = Set.of("footnote", "page_header", "page_footer");

  private final BenchOptions options;
  private final OurReader reader;

  SectionsPart(BenchOptions options, OurReader reader) {
    this.options = options;
    this.reader = reader;
  }

  void addTo(Figures figures) throws InterruptedException {
    Map<Path, Map<String, String>> wanted = new LinkedHashMap<>();
    for (Path hwpx : ReadingOrder.samples(options, "hwpx")) {
      wanted.put(hwpx, sections(reader.read(hwpx)));
    }
    Map<String, List<String>> different = new LinkedHashMap<>();
    for (String ending : List.of("hwp", "docx", "html", "pdf")) {
      int all = 0;
      List<String> missed = new ArrayList<>();
      for (Map.Entry<Path, Map<String, String>> report : wanted.entrySet()) {
        Path other = Path.of(report.getKey().toString().replaceAll("hwpx$", ending));
        if (Files.exists(other)) {
          Map<String, String> found = sections(reader.read(other));
          all += report.getValue().size();
          report
              .getValue()
              .forEach(
                  (heading, text) -> {
                    if (!same(text, found.getOrDefault(heading, ""))) {
                      missed.add(other.getFileName() + " " + heading);
                    }
                  });
        }
      }
      figures.row(
          "sections with the words of the HWPX: " + ending + " (of " + all + ")",
          "",
          all == 0 ? "not measured: no samples" : (Object) (1 - (double) missed.size() / all));
      different.put(ending, missed);
    }
    figures.detail("sectionsDifferent", different);
  }

  private static Map<String, String> sections(Reading reading) {
    Map<String, String> sections = new LinkedHashMap<>();
    String heading = "";
    for (JsonNode block : reading.document().path("blocks")) {
      String kind = block.path("kind").asString("");
      String text = block.path("text").asString("");
      if (kind.equals("heading")) {
        heading = String.join("", Tokens.of(text));
        sections.putIfAbsent(heading, "");
      } else if (!NOT_OF_IT.contains(kind)) {
        sections.merge(heading, "\n" + text, String::concat);
      }
    }
    return sections;
  }

  static boolean same(String a, String b) {
    List<String> left = Tokens.of(a);
    List<String> right = Tokens.of(b);
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() && right.isEmpty();
    }
    return Tokens.score(left, right).recall() >= SAME && Tokens.score(right, left).recall() >= SAME;
  }
}
