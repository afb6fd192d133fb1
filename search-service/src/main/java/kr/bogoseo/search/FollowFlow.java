package kr.bogoseo.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps the operators' view up to date with what the stages say. */
public final class FollowFlow {

  private final FlowStore flow;
  private final FlowMeter meter;

  /** Writes to a store and counts. */
  public FollowFlow(FlowStore flow, FlowMeter meter) {
    this.flow = flow;
    this.meter = meter;
  }

  /** Folds facts into their reports' documents, in their order. */
  public void follow(List<FlowFact> facts) {
    Map<String, UnaryOperator<Optional<FlowDocument>>> changes = new LinkedHashMap<>();
    for (FlowFact fact : facts) {
      changes.merge(
          fact.reportId(),
          known -> Optional.of(FlowDocument.after(known, fact)),
          (first, then) -> known -> then.apply(first.apply(known)));
    }
    flow.update(changes);
    facts.forEach(meter::count);
  }
}
