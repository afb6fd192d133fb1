package kr.bogoseo.extract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.Clock;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.stage.StageOutput;
import kr.bogoseo.contracts.stage.StageRun;
import kr.bogoseo.contracts.stage.StageWork;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.extract.kafka.AcknowledgedOutput;
import kr.bogoseo.extract.layout.BlockLayout;
import kr.bogoseo.extract.ocr.Tesseract;
import kr.bogoseo.extract.store.StoredOriginals;
import kr.bogoseo.extract.worker.WorkerCommand;
import kr.bogoseo.extract.worker.WorkerPool;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.KafkaTemplate;

/** Wires extraction: topic → worker → document store → topic; scans by way of the slow lane. */
@Configuration(proxyBeanMethods = false)
class ExtractConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  DocumentStore documentStore(ExtractSettings settings) {
    return settings.store().settings().open();
  }

  @Bean
  Originals originals(DocumentStore store) {
    return new StoredOriginals(store);
  }

  @Bean(destroyMethod = "close")
  WorkerPool workers(ExtractSettings settings) {
    String limits = ContractJson.text(settings.limits().readLimits());
    WorkerCommand command =
        new WorkerCommand(
            WorkerConfiguration.class.getName(),
            settings.workerHeap(),
            Map.of(WorkerConfiguration.LIMITS, limits));
    return new WorkerPool(
        command,
        settings.workers(),
        settings.filesPerWorker(),
        settings.timeout(),
        settings.patience());
  }

  @Bean
  CharacterRecognition recognition(ExtractSettings settings) {
    ExtractSettings.Ocr ocr = settings.ocr();
    return new Tesseract(ocr.command(), ocr.languages(), ocr.pageTimeout());
  }

  @Bean
  RecognisePages recognisePages(
      WorkerPool workers, CharacterRecognition recognition, ExtractSettings settings, Clock clock) {
    ExtractSettings.Ocr ocr = settings.ocr();
    return new RecognisePages(
        workers,
        recognition,
        new BlockLayout(),
        new RecognitionLimits(ocr.pages(), ocr.reportTimeout()),
        clock);
  }

  @Bean
  PasswordVault passwords(DocumentStore store, ExtractSettings settings) {
    return PasswordVault.of(store, settings.documentKey());
  }

  @Bean
  SubmittedFiles submittedFiles(Originals originals, WorkerPool workers, PasswordVault passwords) {
    return new SubmittedFiles(originals, workers, passwords);
  }

  @Bean
  ExtractReport extractReport(
      SubmittedFiles files, Originals originals, CharacterRecognition recognition) {
    return new ExtractReport(files, originals, recognition);
  }

  @Bean
  RecogniseReport recogniseReport(
      SubmittedFiles files, Originals originals, RecognisePages recognisePages) {
    return new RecogniseReport(files, originals, recognisePages);
  }

  @Bean
  ExtractOnce extractOnce(
      WorkerPool workers, CharacterRecognition recognition, RecognisePages recognisePages) {
    return new ExtractOnce(workers, recognition, recognisePages);
  }

  @Bean
  StageOutput stageOutput(KafkaTemplate<String, byte[]> template, ExtractSettings settings) {
    return new AcknowledgedOutput(template, settings.sendTimeout());
  }

  @Bean
  StageRun<ReportReceived> extractRun(
      ExtractReport extractReport,
      DocumentStore store,
      StageOutput output,
      Clock clock,
      ExtractSettings settings) {
    return run(Stage.EXTRACT, extractReport, store, output, clock, settings);
  }

  @Bean
  StageRun<ReportReceived> ocrRun(
      RecogniseReport recogniseReport,
      DocumentStore store,
      StageOutput output,
      Clock clock,
      ExtractSettings settings) {
    return run(Stage.OCR, recogniseReport, store, output, clock, settings);
  }

  private static StageRun<ReportReceived> run(
      Stage stage,
      StageWork<ReportReceived> work,
      DocumentStore store,
      StageOutput output,
      Clock clock,
      ExtractSettings settings) {
    return new StageRun<>(
        stage, ReportReceived.class, work, store, output, clock, settings.maxAttempts());
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Bogoseo extract service")
                .version("v1")
                .description("Turns the file of a report into a structured document."));
  }

  @Bean
  WarmUp warmUp(WorkerPool workers) {
    return new WarmUp(workers);
  }

  /** Starts the workers once the service is ready, so that they slow down no start. */
  static final class WarmUp {

    private final WorkerPool workers;

    WarmUp(WorkerPool workers) {
      this.workers = workers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
      Thread.ofVirtual().name("worker-warm-up").start(workers::warmUp);
    }
  }
}
