package kr.bogoseo.enrich;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.StageContract;

class TagStageTest extends StageContract {

  private static final String JSON = "application/json";

  @Override
  protected Stage stage() {
    return Stage.TAG;
  }

  @Override
  protected String output() {
    return Topics.TAGGED;
  }

  @Override
  protected DocumentStore store() {
    return RunningService.context().getBean(DocumentStore.class);
  }

  @Override
  protected ReportEvent goodEvent() {
    byte[] document =
        ContractJson.write(RunningService.document("미국 보스턴 출장 결과보고서", "번호 " + UUID.randomUUID()));
    return new ReportTranslated(
        Examples.uniqueText(store(), "보고서"), store().put(document, JSON), translation());
  }

  private ContentRef translation() {
    return store()
        .put(
            ContractJson.write(
                new TranslatedDocument("builtin", "ko", "en", List.of(), 0, List.of())),
            JSON);
  }

  @Override
  protected ReportEvent brokenEvent() {
    byte[] nonsense = ("[\"" + UUID.randomUUID() + "\"]").getBytes(StandardCharsets.UTF_8);
    return new ReportTranslated(
        Examples.uniqueText(store(), "보고서"), store().put(nonsense, JSON), translation());
  }

  @Override
  protected FailureCode brokenCode() {
    return FailureCode.UNREADABLE_FILE;
  }

  @Override
  protected ReportEvent eventWithMissingContent(ContentRef missing) {
    return new ReportTranslated(Examples.uniqueText(store(), "보고서"), missing, translation());
  }
}
