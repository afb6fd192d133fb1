package kr.bogoseo.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollingLogTest {
  @TempDir private Path folder;

  @Test
  void everyStartBeginsAFileAndThreeOlderOnesStay() throws Exception {
    for (int start = 1; start <= 6; start++) {
      try (RollingLog log = new RollingLog(folder.resolve("x.log"))) {
        log.line("start " + start);
      }
    }

    assertThat(folder.resolve("x.log")).hasContent("start 6");
    assertThat(folder.resolve("x.log.1")).hasContent("start 5");
    assertThat(folder.resolve("x.log.3")).hasContent("start 3");
    assertThat(folder.resolve("x.log.4")).doesNotExist();
  }

  @Test
  void aLargeFileIsFollowedByANewOne() throws Exception {
    try (RollingLog log = new RollingLog(folder.resolve("x.log"), 10)) {
      log.line("more than ten letters");
      log.line("the next");
    }

    assertThat(folder.resolve("x.log.1")).hasContent("more than ten letters");
    assertThat(folder.resolve("x.log")).hasContent("the next");
  }
}
