package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index is a view: the document store is enough to have it back. */
@ExtendWith(ElasticsearchExtension.class)
class RebuildIndexTest {

  private final List<Boolean> pauses = new ArrayList<>();
  private Runnable whenPaused = () -> {};
  private final StageSwitch stage =
      new StageSwitch() {
        @Override
        public boolean paused() {
          return false;
        }

        @Override
        public void pause(boolean wanted) {
          pauses.add(wanted);
          whenPaused.run();
        }
      };

  private RebuildIndex rebuild(SearchBench bench) {
    return new RebuildIndex(
        bench.indices,
        bench.store,
        index -> bench.indexing(index, new QuietOutcomes()),
        stage,
        bench.live,
        Duration.ZERO,
        bench.clock);
  }

  private static SampleReport sample(SearchBench bench, String word) {
    return SampleReport.in(bench.store, word + " 기록", "Record of " + word)
        .paragraph(word + "에 관한 글", "On " + word, 1);
  }

  @Test
  void everythingIsAsBeforeAndNothingComesBack(URI elasticsearch) throws Exception {
    try (SearchBench bench = SearchBench.plain(elasticsearch, "rebuild-")) {
      String open = bench.publish(sample(bench, "솔바람")).getFirst();
      String held =
          bench
              .publish(sample(bench, "눈보라").publishAt(bench.clock.instant().plusSeconds(3600)))
              .getFirst();
      ReportTagged gone = sample(bench, "장맛비").event();
      bench.index.index(List.of(gone));
      bench.index.handle(
          new ReportCommand(
              ReportCommand.Kind.WITHDRAW,
              gone.submission().reportId(),
              gone.submission().version() + 1,
              gone.submission().agencyId(),
              "a",
              "test",
              Instant.EPOCH));

      rebuild(bench).run();

      assertThat(bench.find("솔바람")).containsExactly(open);
      assertThat(bench.find("눈보라")).isEmpty();
      assertThat(bench.search.findHeld(new ReportId(held))).isPresent();
      assertThat(bench.find("장맛비")).isEmpty();
      assertThat(bench.search.find(gone.submission().reportId()).orElseThrow().state())
          .isEqualTo(ReportState.WITHDRAWN);
      assertThat(pauses).containsExactly(true, false);
      String later = bench.publish(sample(bench, "첫서리")).getFirst();
      assertThat(bench.find("첫서리")).as("the aliases lead to the new one").containsExactly(later);
    }
  }

  @Test
  void anIndexOfAnEarlierMappingServesOnUntilItsSuccessorIsFilled(URI elasticsearch)
      throws Exception {
    Earlier.make(elasticsearch, "upgrade-");
    try (SearchBench bench = SearchBench.plain(elasticsearch, "upgrade-")) {
      assertThat(bench.indices.outdated()).isTrue();
      String id = bench.publish(sample(bench, "물수제비")).getFirst();
      assertThat(bench.reports.find(ReportQuery.all().folded(), Optional.empty()).hits())
          .as("what is unfolded yet is found all the same")
          .extracting(hit -> hit.document().id())
          .containsExactly(id);

      rebuild(bench).run();

      assertThat(bench.indices.outdated()).isFalse();
      assertThat(bench.find("물수제비")).containsExactly(id);
    }
  }

  @Test
  void oneBuildsAtATimeInWhateverProcess(URI elasticsearch) throws Exception {
    try (SearchBench bench = SearchBench.plain(elasticsearch, "rebuild-twice-")) {
      RebuildLease other = new RebuildLease(bench.store, bench.clock);
      other.take();

      assertThatThrownBy(() -> rebuild(bench).run())
          .isInstanceOfSatisfying(
              StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.CONFLICT));
      assertThat(pauses).isEmpty();

      other.release();
      rebuild(bench).run();
      assertThat(pauses).containsExactly(true, false);
    }
  }

  @Test
  void aBuilderThatDiedHoldsNobodyUpForLong(URI elasticsearch) throws Exception {
    try (SearchBench bench = SearchBench.plain(elasticsearch, "rebuild-died-")) {
      new RebuildLease(bench.store, bench.clock).take();
      bench.clock.set(bench.clock.instant().plusSeconds(121));

      rebuild(bench).run();

      assertThat(pauses).containsExactly(true, false);
    }
  }

  @Test
  void whenItFailsTheOldIndexStays(URI elasticsearch) throws Exception {
    try (SearchBench bench = SearchBench.plain(elasticsearch, "rebuild-failing-")) {
      String open = bench.publish(sample(bench, "안개비")).getFirst();
      whenPaused = () -> bench.store.away(true);

      assertThatThrownBy(() -> rebuild(bench).run()).isInstanceOf(StageException.class);

      bench.store.away(false);
      assertThat(bench.find("안개비")).containsExactly(open);
      assertThat(pauses).endsWith(false);
    }
  }
}
