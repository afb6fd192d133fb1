package kr.bogoseo.enrich;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.stage.StageOutput;
import kr.bogoseo.contracts.stage.StageRun;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.enrich.kafka.AcknowledgedOutput;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.normalise.Values;
import kr.bogoseo.enrich.privacy.Masking;
import kr.bogoseo.enrich.record.DocumentRecordReader;
import kr.bogoseo.enrich.subject.ReportSubjects;
import kr.bogoseo.enrich.summary.ChatModel;
import kr.bogoseo.enrich.summary.ExtractiveSummarizer;
import kr.bogoseo.enrich.summary.WrittenSummarizer;
import kr.bogoseo.enrich.tag.RegistryTagger;
import kr.bogoseo.enrich.tag.RegistryWatch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;

/** Wires both stages: extracted → values, other language → names, record → tagged. */
@Configuration(proxyBeanMethods = false)
class EnrichConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  DocumentStore documentStore(EnrichSettings settings) {
    return settings.store().settings().open();
  }

  @Bean
  Morphology morphology() {
    return new NoriMorphology();
  }

  @Bean
  RegistryTagger tagger(EnrichSettings settings, Morphology morphology) {
    return new RegistryTagger(settings.registryDirectory(), morphology);
  }

  @Bean
  RegistryWatch registryWatch(EnrichSettings settings, RegistryTagger tagger) {
    return new RegistryWatch(settings.registryDirectory(), settings.registryLook(), tagger);
  }

  @Bean
  ValueFinder valueFinder(Morphology morphology) {
    return new Values(hanja -> reading(morphology, hanja));
  }

  /** How morphology reads Hanja, when it reads every sign. */
  private static Optional<String> reading(Morphology morphology, String hanja) {
    String read =
        morphology.analyze(hanja).stream().map(Morpheme::reading).collect(Collectors.joining());
    return read.length() == hanja.length() ? Optional.of(read) : Optional.empty();
  }

  @Bean
  PersonalData personalData(EnrichSettings settings) {
    return new Masking(settings.privacy().officeLines().equals("keep"));
  }

  @Bean
  PrivacyDecisions privacyDecisions(DocumentStore store) {
    return new PrivacyDecisions(store);
  }

  @Bean
  TranslateReport translateReport(
      DocumentStore store,
      PersonalData personalData,
      PrivacyDecisions decisions,
      ValueFinder values,
      RegistryTagger names,
      TranslateTexts texts,
      Untranslated untranslated) {
    return new TranslateReport(store, personalData, decisions, values, names, texts, untranslated);
  }

  @Bean
  Summarizer summarizer(EnrichSettings settings, DocumentStore store) {
    EnrichSettings.Summary summary = settings.summary();
    if (summary.engine().equals("extractive")) {
      return new ExtractiveSummarizer();
    }
    URI url = summary.url();
    String model = Objects.requireNonNullElse(summary.model(), "");
    if (url == null || url.toString().isBlank() || model.isBlank()) {
      throw new IllegalStateException(
          "BOGOSEO_SUMMARY_ENGINE=openai needs BOGOSEO_SUMMARY_URL and BOGOSEO_SUMMARY_MODEL");
    }
    String key = Objects.requireNonNullElse(summary.apiKey(), "");
    return new WrittenSummarizer(
        new ChatModel(url, key, model, summary.timeout()), store, new ExtractiveSummarizer());
  }

  @Bean
  AssembleRecord assembleRecord(
      ValueFinder values, RegistryTagger registry, Summarizer summarizer, TranslateTexts texts) {
    return records(values, registry, summarizer, texts);
  }

  private static AssembleRecord records(
      ValueFinder values, RegistryTagger registry, Summarizer summarizer, TranslateTexts texts) {
    return new AssembleRecord(
        new DocumentRecordReader(values, registry, registry),
        new ReportSubjects(registry),
        summarizer,
        registry,
        new BilingualTitles(values, registry, texts));
  }

  @Bean
  TagReport tagReport(
      DocumentStore store,
      PersonalData personalData,
      PrivacyDecisions decisions,
      RegistryTagger names,
      AssembleRecord records) {
    return new TagReport(store, personalData, decisions, names, records);
  }

  @Bean
  AnalyzeText analyzeText(
      ValueFinder values,
      RegistryTagger names,
      TranslateReport translate,
      PersonalData personalData,
      TranslateTexts texts,
      Clock clock) {
    // A dry run keeps nothing, so it asks no model whose answer would have to be kept.
    AssembleRecord records = records(values, names, new ExtractiveSummarizer(), texts);
    return new AnalyzeText(values, names, translate, records, personalData, clock);
  }

  @Bean
  StageOutput stageOutput(KafkaTemplate<String, byte[]> template, EnrichSettings settings) {
    return new AcknowledgedOutput(template, settings.sendTimeout());
  }

  @Bean
  StageRun<ReportExtracted> translateRun(
      TranslateReport work,
      DocumentStore store,
      StageOutput output,
      Clock clock,
      EnrichSettings settings) {
    return new StageRun<>(
        Stage.TRANSLATE, ReportExtracted.class, work, store, output, clock, settings.maxAttempts());
  }

  @Bean
  StageRun<ReportTranslated> tagRun(
      TagReport work,
      DocumentStore store,
      StageOutput output,
      Clock clock,
      EnrichSettings settings) {
    return new StageRun<>(
        Stage.TAG, ReportTranslated.class, work, store, output, clock, settings.maxAttempts());
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Bogoseo enrich service")
                .version("v1")
                .description(
                    "Normalises values, translates between Korean and English, tags names and fills"
                        + " in the record."));
  }
}
