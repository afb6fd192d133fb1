package kr.bogoseo.deploy.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniqueFilesTest {
  @TempDir private Path folder;

  @Test
  void noTwoFilesAreAlikeAndARunRepeatsItself() {
    UniqueFiles files = new UniqueFiles(folder, 7);
    Set<String> contents = new HashSet<>();
    for (int n = 0; n < 200; n++) {
      contents.add(text(files.file(n)));
    }

    assertThat(contents).hasSize(200);
    assertThat(text(new UniqueFiles(folder, 7).file(3))).isEqualTo(text(files.file(3)));
    assertThat(text(new UniqueFiles(folder, 8).file(3))).isNotEqualTo(text(files.file(3)));
  }

  @Test
  void aMarkedZipIsStillAZip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/hwp+zip".getBytes(StandardCharsets.UTF_8));
    }
    Path marked = folder.resolve("a.hwpx");
    Files.write(marked, UniqueFiles.marked("a.hwpx", bytes.toByteArray(), "bench 7 1"));

    try (ZipFile zip = new ZipFile(marked.toFile())) {
      assertThat(zip.getComment()).isEqualTo("bench 7 1");
      assertThat(zip.getEntry("mimetype")).isNotNull();
    }
  }

  private static String text(UniqueFiles.NewFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
