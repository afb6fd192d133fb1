package kr.bogoseo.enrich.translate.engines;

import java.time.Duration;

class OpenAiTranslatorTest extends HttpEngineContract {

  @Override
  TextEngine engine(StubServer server, Duration timeout) {
    return new OpenAiTranslator(server.url("/v1"), "key", "a-model", timeout);
  }
}
