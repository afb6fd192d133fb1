package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every format promises, held against the sample reports in that format. */
abstract class FormatContract {

  private final ReadFile reading = WorkerConfiguration.readFile(ReadLimits.standard());

  @TempDir Path folder;

  /** The ending of the sample files. */
  abstract String ending();

  /** What the content is recognised as. */
  abstract FileType type();

  @Test
  void aReportLosesNoWord() throws IOException {
    for (Path sample : samples()) {
      double recall = Samples.recall(Files.readString(Samples.plain(sample)), all(read(sample)));
      assertThat(recall).as("%s", sample.getFileName()).isGreaterThan(0.93);
    }
  }

  @Test
  void theTextIsThatOfItsBlocksAndClean() throws IOException {
    for (Path sample : samples()) {
      StructuredDocument document = read(sample);
      assertThat(document.mediaType()).isEqualTo(type().mediaType());
      assertThat(document.text()).isEqualTo(StructuredDocument.textOf(document.blocks()));
      assertThat(document.blocks()).allSatisfy(block -> assertThat(block.text()).isNotBlank());
      assertThat(document.text())
          .doesNotContainPattern("[\\p{Cc}&&[^\n\t]]|[\u200B-\u200F\u202A-\u202E\uFEFF]");
      assertThat(document.language()).isIn("ko", "en");
    }
  }

  @Test
  void numberedHeadingsAreHeadings() throws IOException {
    List<StructuredDocument> documents = samples().stream().map(this::read).toList();
    assertThat(documents)
        .flatExtracting(StructuredDocument::blocks)
        .filteredOn(block -> block.kind() == BlockKind.HEADING)
        .extracting(Block::text)
        .anySatisfy(text -> assertThat(text).matches("\\d\\. \\S.*"))
        .anySatisfy(text -> assertThat(text).matches("가\\. \\S.*"));
  }

  @Test
  void tablesHaveRowsOfEqualLength() {
    List<Block> tables =
        samples().stream()
            .flatMap(sample -> read(sample).blocks().stream())
            .filter(block -> block.kind() == BlockKind.TABLE)
            .toList();
    assertThat(tables).isNotEmpty();
    for (Block table : tables) {
      List<List<String>> rows = table.rows();
      assertThat(rows).isNotNull().isNotEmpty();
      assertThat(rows.stream().map(List::size).distinct()).hasSize(1);
    }
  }

  @Test
  void readingTwiceGivesTheSame() {
    Path sample = samples().getFirst();
    assertThat(read(sample)).isEqualTo(read(sample));
  }

  @Test
  void damagedFilesAreRefusedOrReadInPart() throws IOException {
    byte[] whole = Files.readAllBytes(samples().getFirst());
    Random random = new Random(20260101);
    for (int round = 0; round < 12; round++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - round * whole.length / 13);
      for (int flips = 0; flips < 40; flips++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Path file = folder.resolve("damaged-" + round);
      Files.write(file, damaged);
      assertThatCode(() -> readOrRefuse(file)).doesNotThrowAnyException();
    }
  }

  private void readOrRefuse(Path file) {
    try {
      reading.read(file);
    } catch (StageException e) {
      assertThat(e.detail()).isNotBlank().doesNotContain("Exception");
    }
  }

  private List<Path> samples() {
    List<Path> samples = Samples.of(ending());
    assertThat(samples).isNotEmpty();
    return samples;
  }

  private StructuredDocument read(Path file) {
    return reading.read(file).document();
  }

  private static String all(StructuredDocument document) {
    StringBuilder text = new StringBuilder();
    document.blocks().forEach(block -> text.append(block.text()).append('\n'));
    return text.toString();
  }
}
