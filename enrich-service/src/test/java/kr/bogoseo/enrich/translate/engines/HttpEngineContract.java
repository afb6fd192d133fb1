package kr.bogoseo.enrich.translate.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.TranslatorUnavailableException;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.translate.engines.StubServer.Mood;
import kr.bogoseo.enrich.translate.terms.TermBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every engine over HTTP promises, whatever its server does. */
abstract class HttpEngineContract extends TranslatorContract {

  static final Duration SHORT = Duration.ofMillis(700);
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final TermBase TERMS = new TermBase();
  private static final Morphology MORPHOLOGY = new NoriMorphology(TERMS.nouns());

  private StubServer server;
  private Translator engine;

  /** The engine, asking a server. */
  abstract TextEngine engine(StubServer server, Duration timeout);

  @BeforeEach
  void start() {
    server = new StubServer(text -> "EN " + text);
    engine = guarded(TIMEOUT);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Override
  Translator translator() {
    return engine;
  }

  private Translator guarded(Duration timeout) {
    return guarded(timeout, Duration.ofMinutes(1));
  }

  private Translator guarded(Duration timeout, Duration rest) {
    EngineLimits limits = new EngineLimits(2, 8, 1000, timeout, rest);
    return new LockedTranslator(
        engine(server, timeout), limits, () -> TERMS, base -> MORPHOLOGY, Clock.systemUTC());
  }

  @ParameterizedTest
  @EnumSource(names = {"ERROR_500", "BUSY_SHORTLY", "HANGS_UP"})
  void aFailureThatPassesCostsOneMoreTry(Mood mood) {
    server.mood(mood, Mood.WELL);

    assertThat(translate(1)).hasSize(1);

    assertThat(server.batches).hasSize(2);
    assertThat(engine.health().state()).isEqualTo("up");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"ERROR_500", "BUSY_SHORTLY", "BUSY_FOR_LONG", "DENIES", "REFUSES", "HANGS_UP"})
  void aFailureThatStaysIsSaidAfterFewTries(Mood mood) {
    server.mood(mood);

    assertThatThrownBy(() -> translate(1)).isInstanceOf(TranslatorUnavailableException.class);

    assertThat(server.batches).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void anAnswerThatNeverEndsIsNotWaitedFor() {
    engine = guarded(SHORT);
    server.mood(Mood.NEVER_ENDS);

    assertThatThrownBy(() -> translate(1)).isInstanceOf(TranslatorUnavailableException.class);
  }

  @Test
  void whoSaysWhenToComeBackIsLeftAloneUntilThen() {
    server.mood(Mood.BUSY_FOR_LONG);
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> translate(1)).isInstanceOf(TranslatorUnavailableException.class);
    }

    assertThat(server.batches).hasSize(1);
    assertThat(engine.health().state()).isEqualTo("open");
  }

  @Test
  void whoFailsAgainAndAgainIsLeftAlone() {
    server.mood(Mood.ERROR_500);
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> translate(1)).isInstanceOf(TranslatorUnavailableException.class);
    }

    assertThat(server.batches).hasSizeLessThan(8);
    assertThat(engine.health()).isEqualTo(new Translator.Health("open", "open"));
  }

  @Test
  void oneAnswerAfterTheRestShowsThatItIsBackAndNobodyIsTurnedAway() {
    engine = guarded(TIMEOUT, Duration.ofMillis(1));
    server.mood(Mood.ERROR_500);
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> translate(1)).isInstanceOf(TranslatorUnavailableException.class);
    }
    server.mood(Mood.WELL);
    await().until(() -> !engine.health().breaker().equals("open") || answers());

    assertThat(engine.health()).isEqualTo(Translator.Health.UP);
    assertThat(translate(20)).hasSize(20);
  }

  private boolean answers() {
    try {
      return translate(1).size() == 1;
    } catch (TranslatorUnavailableException e) {
      return false;
    }
  }

  @Test
  void whatItDoesNotSupportOpensNoCircuit() {
    server.mood(Mood.REFUSES);
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> translate(1)).isInstanceOf(TranslatorUnavailableException.class);
    }
    server.mood(Mood.WELL);

    assertThat(translate(1)).hasSize(1);
  }

  @Test
  void batchesShrinkWhenTheServerCannotCopeAndGrowAgain() {
    server.mood(Mood.TOO_LARGE_ABOVE_TEN);
    assertThat(translate(40)).hasSize(40);
    int small = engine.batch();
    server.mood(Mood.WELL);

    translate(200);

    assertThat(small).isLessThanOrEqualTo(13);
    assertThat(engine.batch()).isGreaterThan(small);
  }

  @ParameterizedTest
  @EnumSource(names = {"HALF_THE_TEXTS", "BROKEN_JSON"})
  void halfAnAnswerIsAskedForAgainInSmallerPieces(Mood mood) {
    server.mood(mood, Mood.WELL);

    assertThat(translate(8)).hasSize(8);

    assertThat(server.batches).startsWith(8, 4);
  }

  @Test
  void aTextThatNeverGetsAnAnswerStaysAndSaysSo() {
    server.mood(Mood.BROKEN_JSON);

    Translator.Translation translation = translate(1).getFirst();

    assertThat(translation.flags()).containsExactly("untranslated");
    assertThat(translation.target()).contains("문장");
  }

  private List<Translator.Translation> translate(int texts) {
    return engine.translate(
        "ko",
        "en",
        IntStream.range(0, texts)
            .mapToObj(i -> new Translator.Source("어떤 문장 " + i, List.of()))
            .toList());
  }
}
