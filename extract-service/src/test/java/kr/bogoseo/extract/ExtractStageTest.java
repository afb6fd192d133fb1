package kr.bogoseo.extract;

import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.testing.Examples;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
    classes = ExtractService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.location=classpath:/kr/bogoseo/extract/",
      "bogoseo.extract.workers=1",
      "bogoseo.extract.max-attempts=2"
    })
class ExtractStageTest extends ExtractingStageContract {

  @Override
  protected Stage stage() {
    return Stage.EXTRACT;
  }

  @Override
  protected ReportEvent goodEvent() {
    return new ReportReceived(Examples.uniqueText(store, "1. 개요\n\n출장 결과를 보고합니다."));
  }
}
