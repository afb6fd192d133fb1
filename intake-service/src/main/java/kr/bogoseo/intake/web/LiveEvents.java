package kr.bogoseo.intake.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.intake.Submissions;
import kr.bogoseo.intake.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Follows a report for one reader. It asks the ledger, not the topic: any instance may hold the
 * reader, while a fact reaches only the instance that owns its partition.
 */
@Component
class LiveEvents {

  private static final Logger LOG = LoggerFactory.getLogger(LiveEvents.class);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int PAUSES_PER_HEARTBEAT = 60;

  private final Submissions submissions;
  private final SubmissionMapper mapper;

  LiveEvents(Submissions submissions, SubmissionMapper mapper) {
    this.submissions = submissions;
    this.mapper = mapper;
  }

  /** Sends a {@code progress} event per fact and a {@code state} event at the end. */
  SseEmitter follow(ReportId id, Locale locale) {
    SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    Thread follower =
        Thread.ofVirtual().name("follow-" + id).unstarted(() -> run(id, locale, emitter));
    emitter.onTimeout(follower::interrupt);
    emitter.onError(e -> follower.interrupt());
    follower.start();
    return emitter;
  }

  private void run(ReportId id, Locale locale, SseEmitter emitter) {
    Timeline told = Timeline.empty();
    try {
      for (int turn = 1; ; turn++) {
        Timeline now = submissions.status(id).timeline();
        tell(told, now, locale, emitter);
        told = now;
        if (now.state().isFinal()) {
          emitter.send(
              SseEmitter.event()
                  .name("state")
                  .data(
                      mapper.answer(
                          submissions.status(id).receipt(), now, submissions.due(id), locale),
                      MediaType.APPLICATION_JSON));
          emitter.complete();
          return;
        }
        if (turn % PAUSES_PER_HEARTBEAT == 0) {
          emitter.send(SseEmitter.event().comment("still on its way"));
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalStateException e) {
      LOG.debug("the reader of {} went away", id, e);
    } catch (StageException e) {
      emitter.completeWithError(e);
    }
  }

  private void tell(Timeline told, Timeline now, Locale locale, SseEmitter emitter)
      throws IOException {
    List<ReportProgress> fresh =
        now.facts().stream().filter(fact -> !told.facts().contains(fact)).toList();
    for (ReportProgress fact : fresh) {
      emitter.send(
          SseEmitter.event()
              .name("progress")
              .data(mapper.entry(fact, locale), MediaType.APPLICATION_JSON));
    }
  }
}
