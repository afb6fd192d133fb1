package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same report gives the same sections whatever format it comes in. Compared with its HWPX: a
 * section is what stands below a heading, and two agree when they share {@link #SAME} of their
 * words either way.
 */
class SamplesAgreeTest {

  private static final double SAME = 0.95;

  private final ReadFile reading = WorkerConfiguration.readFile(ReadLimits.standard());

  @ParameterizedTest
  @CsvSource({
    "hwp, 0.98",
    "docx, 0.98",
    // Covers are laid out without headings there.
    "html, 0.88",
    // Notes of authors stand at the foot of a page, and tables are cut by it.
    "pdf, 0.94"
  })
  void theSectionsOfAReportAreThoseOfItsHwpx(String ending, double tolerance) {
    List<String> different = new ArrayList<>();
    int all = 0;
    for (Path hwpx : Samples.of("hwpx")) {
      Path other = sibling(hwpx, ending);
      if (!Files.exists(other)) {
        continue;
      }
      Map<String, String> wanted = sections(hwpx);
      Map<String, String> found = sections(other);
      all += wanted.size();
      wanted.forEach(
          (heading, text) -> {
            String same = found.getOrDefault(heading, "");
            double agreement = Math.min(Samples.recall(text, same), Samples.recall(same, text));
            if (agreement < SAME) {
              different.add(other.getFileName() + " » " + heading + " " + agreement);
            }
          });
    }
    assertThat(all).isGreaterThan(50);
    assertThat(1 - (double) different.size() / all)
        .as("share of %d sections that agree; not: %s", all, different)
        .isGreaterThanOrEqualTo(tolerance);
  }

  /** The text below each heading, furniture and notes left out. */
  private Map<String, String> sections(Path file) {
    Map<String, String> sections = new LinkedHashMap<>();
    String heading = "";
    for (Block block : reading.read(file).document().blocks()) {
      if (block.kind() == BlockKind.HEADING) {
        heading = String.join("", Samples.words(block.text()));
        sections.putIfAbsent(heading, "");
      } else if (!block.kind().isFurniture() && block.kind() != BlockKind.FOOTNOTE) {
        sections.merge(heading, "\n" + block.text(), String::concat);
      }
    }
    return sections;
  }

  private static Path sibling(Path file, String ending) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + ending);
  }
}
