package kr.bogoseo.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import org.jspecify.annotations.Nullable;

/** What operators see and do, apart from replays. */
public final class Operate {

  /** Over how long pace is measured. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  private final FlowStore flow;
  private final Backlog backlog;
  private final ReportSearch search;
  private final Map<Stage, StageSwitch> switches;
  private final Outcomes outcomes;
  private final Clock clock;

  /** Wires the ports. */
  public Operate(
      FlowStore flow,
      Backlog backlog,
      ReportSearch search,
      Map<Stage, StageSwitch> switches,
      Outcomes outcomes,
      Clock clock) {
    this.flow = flow;
    this.backlog = backlog;
    this.search = search;
    this.switches = new EnumMap<>(switches);
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /**
   * How a stage is doing.
   *
   * @param stage which
   * @param pace what it did lately
   * @param waiting what waits in its topic; absent for intake, which reads none, and while the
   *     broker does not answer
   * @param paused absent for intake, and while the store does not answer
   */
  public record StageView(
      Stage stage,
      FlowStore.Pace pace,
      Backlog.@Nullable Waiting waiting,
      @Nullable Boolean paused) {}

  /** Every stage, in order. */
  public List<StageView> stages() {
    Map<Stage, FlowStore.Pace> pace = flow.pace(clock.instant().minus(WINDOW));
    Map<Stage, Backlog.Waiting> waiting = waiting();
    Map<Stage, Boolean> paused = paused();
    List<StageView> views = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      views.add(
          new StageView(
              stage,
              pace.getOrDefault(stage, new FlowStore.Pace(0, null, null, 0, null, null)),
              waiting.get(stage),
              paused.get(stage)));
    }
    return views;
  }

  /** The console must work best when something does not, so what cannot be asked is left out. */
  private Map<Stage, Backlog.Waiting> waiting() {
    try {
      return backlog.waiting();
    } catch (StageException e) {
      return Map.of();
    }
  }

  private Map<Stage, Boolean> paused() {
    Map<Stage, Future<Boolean>> asked = new EnumMap<>(Stage.class);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      switches.forEach((stage, one) -> asked.put(stage, threads.submit(one::paused)));
    }
    Map<Stage, Boolean> paused = new EnumMap<>(Stage.class);
    asked.forEach(
        (stage, answer) -> {
          if (answer.state() == Future.State.SUCCESS) {
            paused.put(stage, answer.resultNow());
          }
        });
    return paused;
  }

  /**
   * Pauses or resumes a stage.
   *
   * @throws StageException {@code CONFLICT} for intake, which has nothing to pause
   */
  public void pause(Stage stage, boolean wanted) {
    Optional.ofNullable(switches.get(stage))
        .orElseThrow(
            () ->
                new StageException(
                    FailureCode.CONFLICT, "the stage " + stage.id() + " cannot be paused"))
        .pause(wanted);
  }

  /**
   * Where every accepted report is.
   *
   * @param agencies by agency
   * @param searchable published reports that the index really has
   */
  public record Ledger(List<FlowStore.Count> agencies, long searchable) {}

  /** Counts every accepted report. */
  public Ledger ledger() {
    return new Ledger(
        flow.counts(), search.holdings().states().getOrDefault(ReportState.PUBLISHED, 0L));
  }

  /**
   * Publishes an embargoed report now.
   *
   * @param by id of the key that asks
   * @param agencies whose reports the key may release; others are told that there is none
   * @throws StageException {@code NOT_FOUND} when nobody knows the report, {@code CONFLICT} when it
   *     is not held back
   */
  public void release(ReportId id, String by, Predicate<String> agencies) {
    FlowDocument report =
        flow.find(List.of(id.value())).stream()
            .filter(found -> agencies.test(found.agencyId()))
            .findFirst()
            .orElseThrow(() -> new StageException(FailureCode.NOT_FOUND, "no report has this id"));
    boolean held =
        report.state() == ReportState.EMBARGOED
            || search.find(id).filter(shown -> shown.state() == ReportState.EMBARGOED).isPresent();
    if (!held) {
      throw new StageException(FailureCode.CONFLICT, "the report is not held back");
    }
    Instant now = clock.instant();
    outcomes.command(
        new ReportCommand(
            ReportCommand.Kind.RELEASE,
            id,
            Math.max(now.toEpochMilli(), report.version() + 1),
            report.agencyId(),
            report.fileName(),
            by,
            now));
  }
}
