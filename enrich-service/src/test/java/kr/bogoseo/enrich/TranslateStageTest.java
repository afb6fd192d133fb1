package kr.bogoseo.enrich;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.StageContract;

class TranslateStageTest extends StageContract {

  @Override
  protected Stage stage() {
    return Stage.TRANSLATE;
  }

  @Override
  protected String output() {
    return Topics.TRANSLATED;
  }

  @Override
  protected DocumentStore store() {
    return RunningService.context().getBean(DocumentStore.class);
  }

  @Override
  protected ReportEvent goodEvent() {
    byte[] document =
        ContractJson.write(
            RunningService.document(
                "국외출장 결과보고서", "출장기간: 2025. 3. 4. ~ 3. 8.", "번호 " + UUID.randomUUID()));
    return new ReportExtracted(
        Examples.uniqueText(store(), "보고서"), store().put(document, "application/json"));
  }

  @Override
  protected ReportEvent brokenEvent() {
    byte[] nonsense = ("[\"" + UUID.randomUUID() + "\"]").getBytes(StandardCharsets.UTF_8);
    return new ReportExtracted(
        Examples.uniqueText(store(), "보고서"), store().put(nonsense, "application/json"));
  }

  @Override
  protected FailureCode brokenCode() {
    return FailureCode.UNREADABLE_FILE;
  }

  @Override
  protected ReportEvent eventWithMissingContent(ContentRef missing) {
    return new ReportExtracted(Examples.uniqueText(store(), "보고서"), missing);
  }
}
