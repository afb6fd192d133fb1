package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "ko, 우리 도는 바이오산업을 키운다",
    "ko, KAIST와 MIT는 공동연구 MOU를 맺었다",
    "ko, 大韓民國의 産業은 발전한다",
    "en, The delegation from 충북 visited a bio cluster in Boston",
    "ja, これは日本語の報告書です",
    "zh, 这是一份关于生物产业的报告",
    "und, 2024. 3. 5. ~ 12"
  })
  void theScriptsTellTheLanguage(String language, String text) {
    assertThat(Language.of(text)).isEqualTo(language);
  }
}
