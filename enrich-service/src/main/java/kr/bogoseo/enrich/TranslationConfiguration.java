package kr.bogoseo.enrich;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.stage.StageOutput;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.enrich.metrics.TranslationMetrics;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.tag.RegistryTagger;
import kr.bogoseo.enrich.translate.engines.BuiltinTranslator;
import kr.bogoseo.enrich.translate.engines.EngineLimits;
import kr.bogoseo.enrich.translate.engines.LibreTranslator;
import kr.bogoseo.enrich.translate.engines.LockedTranslator;
import kr.bogoseo.enrich.translate.engines.OpenAiTranslator;
import kr.bogoseo.enrich.translate.engines.ReloadingTranslator;
import kr.bogoseo.enrich.translate.engines.TextEngine;
import kr.bogoseo.enrich.translate.memory.SharedTranslations;
import kr.bogoseo.enrich.translate.onnx.OnnxTranslator;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import kr.bogoseo.enrich.translate.terms.TermShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires translation: term base, engines in their order, memory, and what fills in later. */
@Configuration(proxyBeanMethods = false)
class TranslationConfiguration {

  @Bean
  TermShelf termShelf(EnrichSettings settings) {
    return new TermShelf(settings.translate().termsDirectory());
  }

  @Bean
  SharedTranslations sharedTranslations(DocumentStore store, EnrichSettings settings) {
    return new SharedTranslations(store, settings.translate().memory());
  }

  @Bean
  TranslateTexts translateTexts(
      EnrichSettings settings,
      TermShelf terms,
      RegistryTagger registry,
      SharedTranslations memory,
      Clock clock) {
    List<Translator> engines =
        settings.translate().engine().stream()
            .map(name -> engine(name, settings.translate(), terms, clock))
            .toList();
    Function<String, Optional<RegisteredName>> names = registry::byId;
    return new TranslateTexts(engines, memory, new ExactWording(names), clock);
  }

  private static Translator engine(
      String name, EnrichSettings.Translate settings, TermShelf terms, Clock clock) {
    String key = Objects.requireNonNullElse(settings.apiKey(), "");
    return switch (name) {
      case "builtin" ->
          // The translator keeps its own terms whole; the tagger must see words as they are.
          new ReloadingTranslator(
              terms, base -> new BuiltinTranslator(base, new NoriMorphology(base.nouns())));
      case "libretranslate" ->
          locked(
              new LibreTranslator(
                  url(settings, settings.libretranslateUrl(), name), key, settings.timeout()),
              settings,
              terms,
              clock);
      case "openai" ->
          locked(
              new OpenAiTranslator(
                  url(settings, settings.openaiUrl(), name),
                  key,
                  model(settings),
                  settings.timeout()),
              settings,
              terms,
              clock);
      case "onnx" ->
          locked(
              new OnnxTranslator(settings.modelDir(), settings.beams(), settings.timeout()),
              settings,
              terms,
              clock);
      default -> throw new IllegalArgumentException("BOGOSEO_TRANSLATE_ENGINE: no engine " + name);
    };
  }

  private static Translator locked(
      TextEngine engine, EnrichSettings.Translate settings, TermShelf terms, Clock clock) {
    EngineLimits limits =
        new EngineLimits(
            settings.tries(),
            settings.atOnce(),
            settings.perSecond(),
            settings.timeout(),
            settings.rest());
    return new LockedTranslator(
        engine, limits, terms, base -> new NoriMorphology(base.nouns()), clock);
  }

  private static URI url(EnrichSettings.Translate settings, @Nullable URI own, String name) {
    URI url = own == null || own.toString().isBlank() ? settings.url() : own;
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
  Untranslated untranslated(DocumentStore store, Clock clock) {
    return new Untranslated(store, clock);
  }

  @Bean
  FillTranslations fillTranslations(
      DocumentStore store,
      Untranslated untranslated,
      TranslateTexts texts,
      StageOutput output,
      Clock clock,
      EnrichSettings settings) {
    return new FillTranslations(
        store,
        untranslated,
        texts,
        output,
        clock,
        settings.translate().fillLease(),
        settings.translate().fillAtOnce());
  }

  @Bean
  TranslationStatus translationStatus(
      TranslateTexts texts, Untranslated untranslated, SharedTranslations memory, Clock clock) {
    return new TranslationStatus(texts, untranslated, memory, clock);
  }

  @Bean
  TranslationMetrics translationMetrics(TranslationStatus status) {
    return new TranslationMetrics(status);
  }

  /** Who may have the term files read again. */
  @Bean
  ApiKeys apiKeys(DocumentStore store, Clock clock) {
    return new ApiKeys(store, clock);
  }

  @Bean
  TranslationUpkeep translationUpkeep(
      SharedTranslations memory, FillTranslations fill, EnrichSettings settings) {
    return new TranslationUpkeep(
        List.of(memory::save, memory::learn, fill::look),
        memory::save,
        settings.translate().upkeepEvery());
  }
}
