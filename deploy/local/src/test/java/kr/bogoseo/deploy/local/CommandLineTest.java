package kr.bogoseo.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kr.bogoseo.contracts.keys.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void upTakesItsOptionsInAnyOrderAndBothForms() throws Exception {
    Command.Up up = (Command.Up) parse("up --separate --port-base=19100 --data /tmp/x");

    assertThat(up.separate()).isTrue();
    assertThat(up.place().portBase()).isEqualTo(OptionalInt.of(19100));
    assertThat(up.place().data().root()).isEqualTo(Path.of("/tmp/x"));
  }

  @Test
  void withoutDataTheRepositorysOwnFolderIsMeant() throws Exception {
    Command.Status status = (Command.Status) parse("status");

    assertThat(status.place().portBase()).isEmpty();
    assertThat(status.place().data().root())
        .isEqualTo(Path.of(System.getProperty("bogoseo.root"), "data").toAbsolutePath());
  }

  @Test
  void submitTakesFilesBetweenOptionsAndAfterADoubleDash() throws Exception {
    Command.Submit submit =
        (Command.Submit) parse("submit a.hwp --wait folder --key k --password p -- --odd-name.pdf");

    assertThat(submit.toTheEnd()).isTrue();
    assertThat(submit.key()).isEqualTo(Optional.of("k"));
    assertThat(submit.password()).isEqualTo(Optional.of("p"));
    assertThat(submit.paths())
        .containsExactly(Path.of("a.hwp"), Path.of("folder"), Path.of("--odd-name.pdf"));
  }

  @Test
  void aKeyIsMadeForAnAgencyWithScopesAndADay() throws Exception {
    Command.KeyCreate create =
        (Command.KeyCreate)
            parse("key create --agency seoul --scopes submit,read --expires 2027-12-31");

    assertThat(create.agency()).isEqualTo("seoul");
    assertThat(create.scopes()).isEqualTo(Set.of(Scope.SUBMIT, Scope.READ));
    assertThat(create.expires()).contains(LocalDate.of(2027, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fly",
        "up now",
        "up --speed",
        "up --port-base",
        "up --port-base many",
        "submit --wait",
        "key",
        "key revoke",
        "key create --agency seoul",
        "key create --agency ../x --scopes read",
        "key create --agency seoul --scopes fly",
        "key create --agency seoul --scopes read --expires tomorrow"
      })
  void whatIsNotUnderstoodIsSaid(String line) {
    List<String> words = Arrays.asList(line.split(" ", -1));

    assertThatThrownBy(() -> CommandLine.parse(words))
        .isInstanceOf(UsageException.class)
        .message()
        .isNotBlank();
  }

  private static Command parse(String line) throws UsageException {
    return CommandLine.parse(List.of(line.split(" ", -1)));
  }
}
