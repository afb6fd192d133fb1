package kr.bogoseo.enrich;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import kr.bogoseo.enrich.summary.ExtractiveSummarizer;
import kr.bogoseo.enrich.tag.RegistryTagger;
import kr.bogoseo.enrich.translate.engines.BuiltinTranslator;
import kr.bogoseo.enrich.translate.engines.LibreTranslator;
import kr.bogoseo.enrich.translate.engines.OpenAiTranslator;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import kr.bogoseo.enrich.translate.terms.TermBase;
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
  TermBase termBase() {
    return new TermBase();
  }

  @Bean
  TranslateTexts translateTexts(EnrichSettings settings, TermBase terms, RegistryTagger registry) {
    // The translator keeps its own terms whole; the tagger must see words as they are.
    Morphology morphology = new NoriMorphology(terms.nouns());
    List<Translator> engines =
        settings.translate().engine().stream()
            .map(name -> engine(name, settings.translate(), terms, morphology))
            .toList();
    Function<String, Optional<RegisteredName>> names = registry::byId;
    return new TranslateTexts(
        engines, new RecentTranslations(settings.translate().memory()), new ExactWording(names));
  }

  private static Translator engine(
      String name, EnrichSettings.Translate settings, TermBase terms, Morphology morphology) {
    String key = Objects.requireNonNullElse(settings.apiKey(), "");
    return switch (name) {
      case "builtin" -> new BuiltinTranslator(terms, morphology);
      case "libretranslate" -> new LibreTranslator(url(settings, name), key, settings.timeout());
      case "openai" ->
          new OpenAiTranslator(url(settings, name), key, model(settings), settings.timeout());
      default -> throw new IllegalArgumentException("BOGOSEO_TRANSLATE_ENGINE: no engine " + name);
    };
  }

  private static URI url(EnrichSettings.Translate settings, String name) {
    URI url = settings.url();
    if (url == null || url.toString().isBlank()) {
      throw new IllegalArgumentException(
          "BOGOSEO_TRANSLATE_URL is needed by the translation engine " + name);
    }
    return url;
  }

  private static String model(EnrichSettings.Translate settings) {
    String model = settings.model();
    if (model == null || model.isBlank()) {
      throw new IllegalArgumentException(
          "BOGOSEO_TRANSLATE_MODEL is needed by the translation engine openai");
    }
    return model;
  }

  @Bean
  TranslateReport translateReport(
      DocumentStore store,
      PersonalData personalData,
      PrivacyDecisions decisions,
      ValueFinder values,
      RegistryTagger names,
      TranslateTexts texts) {
    return new TranslateReport(store, personalData, decisions, values, names, texts);
  }

  @Bean
  AssembleRecord assembleRecord(ValueFinder values, RegistryTagger registry) {
    return new AssembleRecord(
        new DocumentRecordReader(values, registry, registry),
        new ReportSubjects(registry),
        new ExtractiveSummarizer(),
        registry);
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
      AssembleRecord records,
      PersonalData personalData,
      Clock clock) {
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
