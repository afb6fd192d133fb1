package kr.bogoseo.search;

import java.util.List;

/** Numbers about the flow, for a monitoring system to collect. */
public interface FlowMeter {

  /** Counts what a stage said. */
  void count(FlowFact fact);

  /** Notes how the stages are doing now. */
  void note(List<Operate.StageView> stages);
}
