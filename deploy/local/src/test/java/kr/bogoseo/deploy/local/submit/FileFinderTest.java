package kr.bogoseo.deploy.local.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String name :
        List.of(
            "b.hwp",
            "a/deep/1.pdf",
            "README.md",
            "a/readme.ko.md",
            "notes.md",
            ".hidden",
            ".git/x.txt",
            "drafts/2.docx")) {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, "x");
    }
  }

  @Test
  void aFolderGivesItsReportsAtAnyDepthByName() throws IOException {
    assertThat(FileFinder.find(List.of(folder)))
        .containsExactly(at("a/deep/1.pdf"), at("b.hwp"), at("drafts/2.docx"), at("notes.md"));
  }

  @Test
  void whatTheFolderSaysIsNotToSubmitIsLeftOutUnlessNamed() throws IOException {
    Files.writeString(folder.resolve(".submitignore"), "# not finished\ndrafts\n\n");

    assertThat(FileFinder.find(List.of(folder)))
        .containsExactly(at("a/deep/1.pdf"), at("b.hwp"), at("notes.md"));
    assertThat(FileFinder.find(List.of(at("drafts/2.docx")))).containsExactly(at("drafts/2.docx"));
    assertThat(FileFinder.find(List.of(at("drafts")))).containsExactly(at("drafts/2.docx"));
  }

  @Test
  void aNamedFileIsTakenAsItIsEvenWhenItIsMissing() throws IOException {
    assertThat(FileFinder.find(List.of(at("README.md"), at("missing.hwp"))))
        .containsExactly(at("README.md"), at("missing.hwp"));
  }

  private Path at(String name) {
    return folder.resolve(name);
  }
}
