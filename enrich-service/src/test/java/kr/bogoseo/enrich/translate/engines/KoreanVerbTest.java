package kr.bogoseo.enrich.translate.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of Korean verbs and adjectives, regular and not. */
class KoreanVerbTest {

  @ParameterizedTest
  @CsvSource({
    "방문하, 방문했, 방문하는, 방문한, 방문할, 방문하면",
    "가, 갔, 가는, 간, 갈, 가면",
    "먹, 먹었, 먹는, 먹은, 먹을, 먹으면",
    "만들, 만들었, 만드는, 만든, 만들, 만들면",
    "돕, 도왔, 돕는, 도운, 도울, 도우면",
    "듣, 들었, 듣는, 들은, 들을, 들으면",
    "짓, 지었, 짓는, 지은, 지을, 지으면",
    "부르, 불렀, 부르는, 부른, 부를, 부르면",
    "따르, 따랐, 따르는, 따른, 따를, 따르면",
    "쓰, 썼, 쓰는, 쓴, 쓸, 쓰면",
    "오, 왔, 오는, 온, 올, 오면",
    "배우, 배웠, 배우는, 배운, 배울, 배우면",
    "마시, 마셨, 마시는, 마신, 마실, 마시면",
    "되, 됐, 되는, 된, 될, 되면",
    "보내, 보냈, 보내는, 보낸, 보낼, 보내면",
    "받, 받았, 받는, 받은, 받을, 받으면",
    "잡, 잡았, 잡는, 잡은, 잡을, 잡으면"
  })
  void verbsTakeTheirEndings(
      String stem, String past, String present, String done, String coming, String condition) {
    assertThat(KoreanVerb.past(stem)).isEqualTo(past);
    assertThat(KoreanVerb.modifier(stem, false, false)).isEqualTo(present);
    assertThat(KoreanVerb.modifier(stem, false, true)).isEqualTo(done);
    assertThat(KoreanVerb.coming(stem)).isEqualTo(coming);
    assertThat(KoreanVerb.open(stem, "면")).isEqualTo(condition);
  }

  @ParameterizedTest
  @CsvSource({
    "중요하, true, false, 중요하다",
    "쉽, true, true, 쉬웠다",
    "있, true, false, 있다",
    "방문하, false, false, 방문한다",
    "먹, false, false, 먹는다",
    "만들, false, false, 만든다"
  })
  void sentencesEnd(String stem, boolean adjective, boolean past, String expected) {
    assertThat(KoreanVerb.plain(stem, adjective, past)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "서울, 으로, 서울로",
    "부산, 으로, 부산으로",
    "대표단, 은, 대표단은",
    "회사, 은, 회사는",
    "MIT, 은, MIT는",
    "FBI, 이, FBI가",
    "3, 을, 3을",
    "2, 을, 2를"
  })
  void particlesFollowTheEndOfTheWord(String word, String particle, String expected) {
    assertThat(KoreanParticles.with(word, particle)).isEqualTo(expected);
  }
}
