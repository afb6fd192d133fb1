package kr.bogoseo.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;

/**
 * Sends reports through again: the event a stage gave up on lies in the document store, so it is
 * published once more as a newer version. A report that did not fail starts over from its file.
 */
public final class Replay {

  private static final int PAGE = 200;

  private final FlowStore flow;
  private final DocumentStore store;
  private final Outcomes outcomes;
  private final Clock clock;

  /** Wires the ports. */
  public Replay(FlowStore flow, DocumentStore store, Outcomes outcomes, Clock clock) {
    this.flow = flow;
    this.store = store;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /** What became, or would become, of a report. */
  public enum Result {
    /** It is on its way again. */
    REPLAYED,
    /** It would be, were this no rehearsal. */
    WOULD_REPLAY,
    /** Nobody knows it. */
    UNKNOWN,
    /** Its agency took it back. */
    WITHDRAWN,
    /** The store has no event to begin from. */
    NOTHING_STORED
  }

  /**
   * A report of a replay.
   *
   * @param id the report
   * @param topic where it begins again; empty when it does not
   */
  public record Item(String id, Result result, Optional<String> topic) {}

  /**
   * What became of many reports, told in bounded memory.
   *
   * @param matched how many it concerned
   * @param replayed how many are, or would be, on their way again
   * @param first the first {@link #FIRST} of them
   */
  public record Tally(int matched, long replayed, List<Item> first) {

    /** How many are told by name. */
    public static final int FIRST = 1000;

    static final Tally NONE = new Tally(0, 0, List.of());

    /** What became of these. */
    public static Tally of(List<Item> items) {
      return NONE.plus(items);
    }

    /** This and more. */
    Tally plus(List<Item> more) {
      return new Tally(
          matched + more.size(),
          replayed + more.stream().filter(item -> item.topic().isPresent()).count(),
          first.size() >= FIRST
              ? first
              : Stream.concat(first.stream(), more.stream()).limit(FIRST).toList());
    }
  }

  /** Replays these reports. */
  public List<Item> ids(Collection<String> ids, boolean rehearsal) {
    List<FlowDocument> known = flow.find(ids);
    List<Item> items = new ArrayList<>();
    for (String id : ids) {
      Optional<FlowDocument> document =
          known.stream().filter(found -> found.id().equals(id)).findFirst();
      items.add(
          document
              .map(found -> one(found, rehearsal))
              .orElse(new Item(id, Result.UNKNOWN, Optional.empty())));
    }
    return items;
  }

  /** Replays every report that failed with this code. */
  public List<Item> code(FailureCode code, boolean rehearsal) {
    List<FlowDocument> failed = new ArrayList<>();
    Optional<FlowStore.FailurePosition> after = Optional.empty();
    do {
      FlowStore.FailurePage page = flow.failures(Optional.of(code), Optional.empty(), after, PAGE);
      failed.addAll(page.failures());
      after = page.next();
    } while (after.isPresent());
    return failed.stream().map(document -> one(document, rehearsal)).toList();
  }

  /**
   * Sends every report that got as far through a stage once more, from what the stage before left:
   * so a changed registry tags stored reports anew without extracting them.
   */
  public Tally stage(Stage stage, boolean rehearsal) {
    Tally tally = Tally.NONE;
    String suffix = "/" + stage.input() + ".json";
    String after = "";
    List<String> names = store.names(StoredNames.REPORTS, after, PAGE);
    while (!names.isEmpty()) {
      List<String> ids =
          names.stream()
              .filter(name -> name.endsWith(suffix))
              .map(name -> name.substring(StoredNames.REPORTS.length(), name.indexOf(suffix)))
              .toList();
      if (!ids.isEmpty()) {
        tally =
            tally.plus(
                flow.find(ids).stream()
                    .map(found -> one(found, stage.input(), rehearsal))
                    .toList());
      }
      after = names.getLast();
      names = store.names(StoredNames.REPORTS, after, PAGE);
    }
    return tally;
  }

  /** Sends a report through again from a topic on. */
  Item from(FlowDocument document, String topic) {
    return one(document, topic, false);
  }

  private Item one(FlowDocument document, boolean rehearsal) {
    return one(document, origin(document), rehearsal);
  }

  private Item one(FlowDocument document, String topic, boolean rehearsal) {
    if (document.state() == ReportState.WITHDRAWN) {
      return new Item(document.id(), Result.WITHDRAWN, Optional.empty());
    }
    ReportId id = new ReportId(document.id());
    Optional<byte[]> stored = store.getNamed(StoredNames.event(id, topic));
    if (stored.isEmpty()) {
      return new Item(document.id(), Result.NOTHING_STORED, Optional.empty());
    }
    if (rehearsal) {
      return new Item(document.id(), Result.WOULD_REPLAY, Optional.of(topic));
    }
    ReportEvent event = ContractJson.read(stored.get(), type(topic));
    long version =
        Math.max(
            clock.instant().toEpochMilli(),
            Math.max(document.version(), event.submission().version()) + 1);
    publish(topic, event.with(event.submission().again(version)));
    return new Item(document.id(), Result.REPLAYED, Optional.of(topic));
  }

  /** Said before it is done, so that no view sees the report finish before it begins again. */
  private void publish(String topic, ReportEvent event) {
    Submission submission = event.submission();
    store.putNamed(StoredNames.event(submission.reportId(), topic), ContractJson.write(event));
    outcomes.progress(
        ReportProgress.of(submission, stage(topic), Outcome.REPLAYED, clock.instant(), 0));
    outcomes.event(topic, event);
  }

  private static String origin(FlowDocument document) {
    return Optional.ofNullable(document.failure())
        .map(FlowDocument.Failure::origin)
        .or(() -> Optional.ofNullable(document.waitingFor()).map(Stage::input))
        .orElse(Topics.RECEIVED);
  }

  private static Stage stage(String topic) {
    for (Stage stage : Stage.values()) {
      if (stage != Stage.INTAKE && stage.input().equals(topic)) {
        return stage;
      }
    }
    return Stage.EXTRACT;
  }

  private static Class<? extends ReportEvent> type(String topic) {
    return switch (topic) {
      case Topics.EXTRACTED -> ReportExtracted.class;
      case Topics.TRANSLATED -> ReportTranslated.class;
      case Topics.TAGGED -> ReportTagged.class;
      default -> ReportReceived.class;
    };
  }
}
