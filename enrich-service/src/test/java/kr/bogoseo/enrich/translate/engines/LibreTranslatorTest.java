package kr.bogoseo.enrich.translate.engines;

import java.time.Duration;

class LibreTranslatorTest extends HttpEngineContract {

  @Override
  TextEngine engine(StubServer server, Duration timeout) {
    return new LibreTranslator(server.url(""), "key", timeout);
  }
}
