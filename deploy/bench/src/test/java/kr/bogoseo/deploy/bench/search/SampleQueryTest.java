package kr.bogoseo.deploy.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleQueryTest {

  /** The module stands two folders below the repository's root. */
  private static final Path SAMPLES = Path.of("").toAbsolutePath().resolve("../../samples");

  @Test
  void everyQueryNamesSamplesThatAreThere() {
    assertThat(SampleQuery.all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(SampleQuery.all())
        .allSatisfy(
            query -> {
              assertThat(query.grades()).isNotEmpty().containsValue(3);
              assertThat(query.grades().values()).allMatch(grade -> grade >= 1 && grade <= 3);
              assertThat(query.grades().keySet())
                  .allMatch(name -> Files.exists(SAMPLES.resolve(name).resolve(name + ".txt")));
            });
    assertThat(SampleQuery.all()).extracting(SampleQuery::text).doesNotHaveDuplicates();
  }
}
