package kr.bogoseo.contracts.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every stage between topics promises, against a real broker: a good report goes on, a broken
 * one fails with a code and harms no other, bytes that name no report go raw to the dead letters, a
 * redelivery changes nothing, the report id stays the key. A stage's test supplies the running
 * service (see {@link KafkaExtension#broker()}), its store and example events.
 */
@ExtendWith(KafkaExtension.class)
public abstract class StageContract {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private TopicProbe probe;

  /** The stage under test. */
  protected abstract Stage stage();

  /** The topic it writes. */
  protected abstract String output();

  /** The store the running service uses. */
  protected abstract DocumentStore store();

  /** An event the stage handles well, about a report of its own. */
  protected abstract ReportEvent goodEvent();

  /** An event about a report of its own that the stage cannot handle, whatever the time. */
  protected abstract ReportEvent brokenEvent();

  /** The code the broken event fails with. */
  protected abstract FailureCode brokenCode();

  /** An event whose content the store does not have; the stage tries again and then gives up. */
  protected abstract ReportEvent eventWithMissingContent(ContentRef missing);

  @BeforeEach
  void watchTopics() {
    probe =
        new TopicProbe(
            KafkaExtension.broker(),
            List.of(output(), Topics.FAILED, Topics.PROGRESS, Topics.deadLetters(stage().input())));
  }

  @AfterEach
  void stopWatching() {
    probe.close();
  }

  @Test
  void goodReportsPassAroundABrokenOneAndBytesThatNameNoReport() {
    ReportEvent first = goodEvent();
    ReportEvent broken = brokenEvent();
    ReportEvent last = goodEvent();
    String nonsenseKey = UUID.randomUUID().toString();
    byte[] nonsense = "{\"not\":\"an event\"".getBytes(StandardCharsets.UTF_8);

    send(first);
    probe.send(stage().input(), nonsenseKey, nonsense);
    send(broken);
    send(last);

    awaitOutput(first, 1);
    awaitOutput(last, 1);
    ReportFailed failed = awaitFailure(broken);
    assertThat(failed.code()).isEqualTo(brokenCode());
    assertThat(failed.stage()).isEqualTo(stage());
    assertThat(failed.origin()).isEqualTo(stage().input());
    assertThat(failed.detail()).isNotBlank().doesNotContain("Exception");
    assertThat(probe.values(output(), key(broken))).isEmpty();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(probe.values(Topics.deadLetters(stage().input()), nonsenseKey))
                    .hasSize(1)
                    .first()
                    .isEqualTo(nonsense));
  }

  @Test
  void everyOutcomeIsToldAsProgressWithTheTimeItTook() {
    ReportEvent event = goodEvent();

    send(event);

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(progress(event))
                    .anySatisfy(
                        fact -> {
                          assertThat(fact.stage()).isEqualTo(stage());
                          assertThat(fact.outcome()).isEqualTo(Outcome.SUCCEEDED);
                          assertThat(fact.durationMs()).isNotNegative();
                        }));
  }

  @Test
  void aRedeliveredEventGivesTheSameResultAgain() {
    ReportEvent event = goodEvent();

    send(event);
    send(event);

    awaitOutput(event, 2);
    List<byte[]> values = probe.values(output(), key(event));
    assertThat(values.get(0)).isEqualTo(values.get(1));
  }

  @Test
  void theSubmissionTravelsOnUnchangedAndTheStoreHoldsTheLatestEvent() {
    ReportEvent event = goodEvent();

    send(event);

    byte[] value = awaitOutput(event, 1);
    assertThat(ContractJson.mapper().readTree(value).get("submission"))
        .isEqualTo(ContractJson.mapper().readTree(ContractJson.write(event)).get("submission"));
    assertThat(store().getNamed(StoredNames.event(event.submission().reportId(), output())))
        .hasValueSatisfying(stored -> assertThat(stored).isEqualTo(value));
  }

  @Test
  void contentThatStaysMissingIsTriedAgainAndThenFailsReplayably() {
    ReportEvent event =
        eventWithMissingContent(
            new ContentRef("0".repeat(32) + UUID.randomUUID().toString().replace("-", ""), 7, "x"));

    send(event);

    ReportFailed failed = awaitFailure(event);
    assertThat(failed.code()).isEqualTo(FailureCode.CONTENT_MISSING);
    assertThat(failed.attempts()).isGreaterThan(1);
  }

  private void send(ReportEvent event) {
    probe.send(stage().input(), key(event), ContractJson.write(event));
  }

  private byte[] awaitOutput(ReportEvent event, int count) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(probe.values(output(), key(event))).hasSizeGreaterThanOrEqualTo(count));
    return probe.values(output(), key(event)).getFirst();
  }

  private ReportFailed awaitFailure(ReportEvent event) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(probe.values(Topics.FAILED, key(event))).isNotEmpty());
    return ContractJson.read(
        probe.values(Topics.FAILED, key(event)).getFirst(), ReportFailed.class);
  }

  private List<ReportProgress> progress(ReportEvent event) {
    return probe.values(Topics.PROGRESS, key(event)).stream()
        .map(bytes -> ContractJson.read(bytes, ReportProgress.class))
        .toList();
  }

  private static String key(ReportEvent event) {
    return event.submission().reportId().value();
  }
}
