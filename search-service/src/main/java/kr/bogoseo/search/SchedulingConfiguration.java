package kr.bogoseo.search;

import java.util.concurrent.atomic.AtomicBoolean;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.elastic.Indices;
import kr.bogoseo.search.kafka.IndexSwitch;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What happens by the clock: indices are made once Elasticsearch answers, embargoes end. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SchedulingConfiguration {

  private static final System.Logger LOG =
      System.getLogger(SchedulingConfiguration.class.getName());

  private final Indices indices;
  private final IndexReports index;
  private final IndexSwitch indexSwitch;
  private final Operate operate;
  private final FlowMeter meter;
  private final RebuildIndex rebuild;
  private final CountReadings readings;
  private final AtomicBoolean ready = new AtomicBoolean();

  SchedulingConfiguration(
      Indices indices,
      IndexReports index,
      IndexSwitch indexSwitch,
      Operate operate,
      FlowMeter meter,
      RebuildIndex rebuild,
      CountReadings readings) {
    this.readings = readings;
    this.rebuild = rebuild;
    this.operate = operate;
    this.meter = meter;
    this.indexSwitch = indexSwitch;
    this.indices = indices;
    this.index = index;
  }

  @Scheduled(fixedDelayString = "1s", initialDelayString = "0s")
  void makeIndices() {
    if (!ready.get()) {
      tried("make the indices", indices::ensure, () -> ready.set(true));
    }
  }

  /** An index with the mapping of an earlier version serves on until its successor is filled. */
  @Scheduled(fixedDelayString = "30s", initialDelayString = "2s")
  void renewIndices() {
    if (ready.get()) {
      tried(
          "look whether the indices are of today",
          () -> {
            if (indices.outdated() && !rebuild.progress().state().equals("running")) {
              rebuild.run();
              indices.outdated();
            }
          },
          () -> {});
    }
  }

  @Scheduled(fixedDelayString = "${bogoseo.index.embargo-interval}")
  void publishDue() {
    if (ready.get()) {
      tried("publish what is due", index::publishDue, () -> {});
    }
  }

  @Scheduled(fixedDelayString = "3s")
  void pauseOrResume() {
    tried("look whether the index stage is paused", indexSwitch::apply, () -> {});
  }

  @Scheduled(fixedDelayString = "15s", initialDelayString = "15s")
  void noteStages() {
    if (ready.get()) {
      tried("note how the stages are doing", () -> meter.note(operate.stages()), () -> {});
    }
  }

  @Scheduled(fixedDelayString = "5s", initialDelayString = "5s")
  void writeReadings() {
    tried("write how often reports were read", readings::write, () -> {});
  }

  private static void tried(String what, Runnable work, Runnable then) {
    try {
      work.run();
      then.run();
    } catch (StageException e) {
      LOG.log(System.Logger.Level.DEBUG, "cannot {0} yet: {1}", what, e.detail());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "cannot " + what + "; trying again", e);
    }
  }
}
