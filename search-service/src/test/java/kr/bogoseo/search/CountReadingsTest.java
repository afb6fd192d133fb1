package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.store.FileDocumentStore;
import kr.bogoseo.contracts.store.ReadCounts;
import kr.bogoseo.contracts.store.StoredNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountReadingsTest {

  private static final ReportId ONE = ReportId.of("agency", "a".repeat(64));
  private static final ReportId OTHER = ReportId.of("agency", "b".repeat(64));

  @TempDir Path root;
  private FileDocumentStore store;
  private ReadCounts counts;
  private CountReadings readings;

  @BeforeEach
  void open() {
    store = new FileDocumentStore(root);
    counts = new ReadCounts(store);
    readings = new CountReadings(counts);
  }

  @Test
  void nothingIsWrittenUntilTheBatchIs() {
    readings.opened(ONE, 1);
    assertThat(counts.of(ONE)).isZero();

    readings.write();

    assertThat(counts.of(ONE)).isOne();
  }

  @Test
  void aBatchIsAddedOnce() {
    readings.opened(ONE, 3);
    readings.opened(ONE, 3);
    readings.opened(OTHER, 1);

    readings.write();
    readings.write();

    assertThat(counts.of(ONE)).isEqualTo(2);
    assertThat(counts.of(OTHER)).isOne();
  }

  @Test
  void aTranslatedReportIsNotCounted() {
    readings.opened(ONE, 0);

    readings.write();

    assertThat(store.getNamed(StoredNames.reads(ONE))).isEmpty();
  }

  @Test
  void instancesAddUpInOneJsonNumber() {
    CountReadings second = new CountReadings(counts);
    readings.opened(ONE, 1);
    second.opened(ONE, 1);

    readings.write();
    second.write();

    assertThat(store.getNamed(StoredNames.reads(ONE)))
        .hasValueSatisfying(
            bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8).strip()).isEqualTo("2"));
  }

  @Test
  void whatTheStoreDidNotTakeIsWrittenLater() throws Exception {
    // A file where the directory of the counts belongs keeps every write out.
    Path inTheWay = Files.createFile(root.resolve("named/reads"));
    readings.opened(ONE, 1);
    assertThatThrownBy(readings::write).isInstanceOf(StageException.class);
    readings.opened(ONE, 1);
    Files.delete(inTheWay);

    readings.write();

    assertThat(counts.of(ONE)).isEqualTo(2);
  }
}
