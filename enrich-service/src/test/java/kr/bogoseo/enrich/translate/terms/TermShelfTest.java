package kr.bogoseo.enrich.translate.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.enrich.Translator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermShelfTest {

  private static final String HEAD = "ko\ten\tpos\tnote\n";

  @TempDir Path directory;
  private TermShelf shelf;

  @BeforeEach
  void open() throws IOException {
    write(HEAD + "뷁뷁정책국\tpolicy of breaks\tnoun\t\n");
    shelf = new TermShelf(Optional.of(directory));
  }

  @Test
  void entriesOfTheDirectoryWinAndEmptyOnesTakeAWordOut() throws IOException {
    String before = new TermBase().ofKorean("예산").orElseThrow().en();
    write(HEAD + "예산\tpurse\tnoun\t\n출장\t\tnoun\t\n");

    shelf.reload();

    assertThat(before).isNotEqualTo("purse");
    assertThat(shelf.get().ofKorean("예산").orElseThrow().en()).isEqualTo("purse");
    assertThat(shelf.get().ofKorean("출장")).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws IOException {
    String version = shelf.get().version();
    write(HEAD + "no columns\n");

    assertThatThrownBy(() -> shelf.reload()).isInstanceOf(IllegalArgumentException.class);

    assertThat(shelf.get().version()).isEqualTo(version);
  }

  @Test
  void aChangedEntryMattersToTheTextsThatHoldItAndToNoOther() throws IOException {
    String with = "뷁뷁정책국은 예산을 확대하였다.";
    String without = "예산을 확대하였다.";
    TermIndex before = shelf.get().index();
    write(HEAD + "뷁뷁정책국\toffice of breaks\tnoun\t\n");
    shelf.reload();
    TermIndex after = shelf.get().index();

    assertThat(after.version(with)).isNotEqualTo(before.version(with));
    assertThat(after.version(without)).isEqualTo(before.version(without));
  }

  @Test
  void aChangedVerbMattersWhereItIsInflected() throws IOException {
    write(HEAD + "늘리\tswell\tverb\t\n");
    TermIndex before = shelf.get().index();
    shelf.reload();

    assertThat(shelf.get().index().version("인력을 늘렸다.")).isNotEqualTo(before.version("인력을 늘렸다."));
  }

  @Test
  void termsOfSeveralWordsAreLockedButForTheirParticles() {
    TermIndex index = shelf.get().index();

    assertThat(index.locks("뷁뷁정책국은 뷁뷁 정책국의 일이다.", "ko", "en"))
        .containsExactly(
            new Translator.Lock(0, 5, "policy of breaks"),
            new Translator.Lock(7, 13, "policy of breaks"));
    assertThat(index.locks("뷁뷁정책국장회의", "ko", "en")).isEmpty();
    assertThat(index.locks("The Policy of Breaks is new.", "en", "ko"))
        .containsExactly(new Translator.Lock(4, 20, "뷁뷁정책국"));
  }

  @Test
  void entriesAreFoundInBothLanguagesAndInPages() {
    TermShelf.Page all = shelf.find("", "", 10);

    assertThat(all.items()).hasSize(10);
    assertThat(all.total()).isGreaterThan(2500);
    assertThat(shelf.find("", String.valueOf(all.nextCursor()), 10).items())
        .doesNotContainAnyElementsOf(all.items());
    assertThat(shelf.find("Policy of B", "", 10).items())
        .isEqualTo(List.of(new TermShelf.Term("뷁뷁정책국", "policy of breaks", "noun", "", "own")));
    assertThat(shelf.find("뷁뷁", "", 10).nextCursor()).isNull();
  }

  private void write(String content) throws IOException {
    Files.writeString(directory.resolve("own.tsv"), content);
  }
}
