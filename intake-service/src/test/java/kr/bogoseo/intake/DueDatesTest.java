package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import org.junit.jupiter.api.Test;

/** What a sender is reminded of as soon as the record of a trip report is filled in. */
class DueDatesTest {

  private static final String SHA256 = "ab".repeat(32);

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final Submissions submissions =
      new Submissions(
          store,
          new MemoryLedger(),
          (topic, id, event) -> {},
          PasswordVault.of(store, PasswordVault.newKey()),
          Clock.systemUTC());
  private final ReportId id = ReportId.of("mohw", SHA256);

  @Test
  void nothingIsDueBeforeTheRecordIsFilledIn() {
    assertThat(submissions.due(id)).isEmpty();
  }

  @Test
  void theReminderOfTheRecordIsThatOfTheSubmission() {
    tagged(
        """
        {"record":{"due":[{"id":"central-report","dueOn":"2024-06-17","days":30,"from":"2024-05-18",
          "what":{"ko":"제출","en":"Hand in"},"basis":{"ko":"규정","en":"Rule"},
          "notice":{"ko":"안내","en":"A reminder"}}]},"tags":[]}
        """);

    assertThat(submissions.due(id))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.dueOn()).isEqualTo(LocalDate.of(2024, 6, 17));
              assertThat(due.what().ko()).isEqualTo("제출");
              assertThat(due.notice().en()).isEqualTo("A reminder");
            });
  }

  @Test
  void aRecordStoredBeforeThereWereRemindersHasNone() {
    tagged("{\"record\":{\"id\":\"x\"},\"tags\":[]}");

    assertThat(submissions.due(id)).isEmpty();
  }

  private void tagged(String document) {
    ContentRef ref = store.put(document.getBytes(StandardCharsets.UTF_8), "application/json");
    Submission submission =
        new Submission(
            id,
            1,
            "mohw",
            "trip.hwp",
            new ContentRef(SHA256, 1, "application/x-hwp"),
            Instant.EPOCH,
            SubmissionMetadata.none());
    store.putNamed(
        StoredNames.event(id, Topics.TAGGED),
        ContractJson.write(new ReportTagged(submission, ref, ref, ref)));
  }
}
