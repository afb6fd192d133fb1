package kr.bogoseo.enrich;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.stage.StageOutput;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills in translations once an engine is back: reports that wait go through the translate stage
 * again with the document extracted long ago, most read first, then oldest first, a few at a time
 * so that new reports do not wait behind them. After them come reports that an engine of lower rank
 * did while a better one was away.
 */
public final class FillTranslations {

  private static final Logger LOG = LoggerFactory.getLogger(FillTranslations.class);

  private final DocumentStore store;
  private final Untranslated untranslated;
  private final TranslateTexts texts;
  private final StageOutput output;
  private final Clock clock;
  private final Duration lease;
  private final int atOnce;

  /**
   * @param lease after so long a report that was sent on its way and did not come by is sent again
   * @param atOnce how many may be on their way
   */
  public FillTranslations(
      DocumentStore store,
      Untranslated untranslated,
      TranslateTexts texts,
      StageOutput output,
      Clock clock,
      Duration lease,
      int atOnce) {
    this.store = store;
    this.untranslated = untranslated;
    this.texts = texts;
    this.output = output;
    this.clock = clock;
    this.lease = lease;
    this.atOnce = atOnce;
  }

  /** Looks once; returns how many reports it sent on their way. */
  public int look() {
    int free = atOnce;
    int sent = 0;
    // What nobody translated yet comes first; what an engine did worse has been read meanwhile.
    for (Untranslated list : List.of(untranslated, untranslated.improvable())) {
      if (free > 0 && !list.isEmpty()) {
        Look look = look(list, free);
        free -= look.onTheirWay() + look.sent();
        sent += look.sent();
      }
    }
    return sent;
  }

  private record Look(int onTheirWay, int sent) {}

  private Look look(Untranslated list, int most) {
    Instant now = clock.instant();
    List<Untranslated.Waiting> all = list.all();
    int onTheirWay = (int) all.stream().filter(one -> isOnItsWay(list, one.id(), now)).count();
    int free = most - onTheirWay;
    List<Untranslated.Waiting> due =
        all.stream().filter(one -> !one.notBefore().isAfter(now)).toList();
    Map<String, Boolean> answers = new HashMap<>();
    int sent = 0;
    for (Untranslated.Waiting one : due) {
      if (sent >= free) {
        break;
      }
      if (answers.computeIfAbsent(one.waitsFor(), engines -> answers(one))
          && list.claim(one.id(), lease)
          && send(list, one.id())) {
        sent++;
      }
    }
    if (sent > 0) {
      LOG.info("{} of {} waiting reports go to the translator again", sent, all.size());
    }
    return new Look(onTheirWay, sent);
  }

  private boolean isOnItsWay(Untranslated list, ReportId id, Instant now) {
    Instant claimed = list.claimed(id);
    return claimed != null && claimed.plus(lease).isAfter(now);
  }

  /** Whether an engine it waits for answers for such a pair at all. */
  private boolean answers(Untranslated.Waiting waiting) {
    String text = waiting.from().equals("ko") ? "보고서" : "report";
    return texts.answers(
        waiting.from(), waiting.to(), new Translator.Source(text, List.of()), waiting.better());
  }

  private boolean send(Untranslated list, ReportId id) {
    Optional<ReportExtracted> extracted = event(id, Topics.EXTRACTED, ReportExtracted.class);
    if (extracted.isEmpty()) {
      LOG.warn("report {} waits for a translation, but its document is gone", id.value());
      list.remove(id);
      return false;
    }
    ReportExtracted event = extracted.get().with(newest(id, extracted.get()));
    try {
      output.send(Topics.EXTRACTED, id.value(), ContractJson.write(event));
      return true;
    } catch (StageException e) {
      list.release(id);
      throw e;
    }
  }

  /** What the sender says now: a correction restarts a report behind this stage. */
  private Submission newest(ReportId id, ReportExtracted extracted) {
    return Stream.<Optional<? extends ReportEvent>>of(
            event(id, Topics.RECEIVED, ReportReceived.class),
            event(id, Topics.TRANSLATED, ReportTranslated.class),
            event(id, Topics.TAGGED, ReportTagged.class))
        .flatMap(Optional::stream)
        .map(ReportEvent::submission)
        .reduce(
            extracted.submission(), (one, other) -> other.version() > one.version() ? other : one);
  }

  private <T> Optional<T> event(ReportId id, String topic, Class<T> type) {
    return store
        .getNamed(StoredNames.event(id, topic))
        .map(bytes -> ContractJson.read(bytes, type));
  }
}
