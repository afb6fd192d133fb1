package kr.bogoseo.enrich;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Everything an operator can set; {@code application.yml} says what each means.
 *
 * @param maxAttempts while a dependency is away
 * @param concurrency reports at once, a stage
 * @param kafkaPartitions of topics that do not exist yet
 * @param sendTimeout how long the broker may take to acknowledge
 * @param maxCharacters of a text in a dry run
 * @param registryDir directory of other registry files; empty for the built-in ones
 * @param registryLook how often that directory is looked at for changes
 * @param privacy what is masked
 * @param translate the engines
 * @param summary who writes summaries
 * @param store where the document store is
 */
@Validated
@ConfigurationProperties("bogoseo.enrich")
public record EnrichSettings(
    @Min(1) int maxAttempts,
    @Min(1) @Max(64) int concurrency,
    @Min(1) @Max(10_000) int kafkaPartitions,
    @NotNull Duration sendTimeout,
    @Min(1) int maxCharacters,
    @Nullable String registryDir,
    @NotNull Duration registryLook,
    @NotNull @Valid Privacy privacy,
    @NotNull @Valid Translate translate,
    @NotNull @Valid Summary summary,
    @NotNull @Valid Store store) {

  /** The directory of other registry files, if one is set. */
  public Optional<Path> registryDirectory() {
    return registryDir == null || registryDir.isBlank()
        ? Optional.empty()
        : Optional.of(Path.of(registryDir));
  }

  /**
   * What is masked.
   *
   * @param officeLines {@code mask}, or {@code keep} the landlines of departments on press releases
   */
  public record Privacy(@NotNull @Pattern(regexp = "mask|keep") String officeLines) {}

  /**
   * The engines.
   *
   * @param engine names, in the order they are asked
   * @param url of the HTTP engine
   * @param libretranslateUrl of LibreTranslate, when both HTTP engines are used
   * @param openaiUrl of the openai engine, when both HTTP engines are used
   * @param apiKey of the HTTP engine
   * @param model of the openai engine
   * @param modelDir directory of the onnx engine's model
   * @param beams ways the onnx engine follows at once
   * @param timeout of one request
   * @param tries of one request
   * @param atOnce requests to an engine at once
   * @param perSecond requests to an engine a second
   * @param rest how long an engine is left alone that failed too often
   * @param memory sentences remembered
   * @param termsDir directory of term files whose entries win; empty for none
   * @param upkeepEvery how often memory is written and waiting reports are looked at
   * @param fillAtOnce waiting reports on their way at once
   * @param fillLease after so long a report on its way counts as lost
   */
  public record Translate(
      @NotEmpty List<@Pattern(regexp = "builtin|libretranslate|openai|onnx") String> engine,
      @Nullable URI url,
      @Nullable URI libretranslateUrl,
      @Nullable URI openaiUrl,
      @Nullable String apiKey,
      @Nullable String model,
      @NotNull Path modelDir,
      @Min(1) @Max(16) int beams,
      @NotNull Duration timeout,
      @Min(1) @Max(10) int tries,
      @Min(1) @Max(1000) int atOnce,
      @Min(1) @Max(100_000) int perSecond,
      @NotNull Duration rest,
      @Min(0) @Max(5_000_000) int memory,
      @Nullable String termsDir,
      @NotNull Duration upkeepEvery,
      @Min(1) @Max(10_000) int fillAtOnce,
      @NotNull Duration fillLease) {

    /** The directory of other term files, if one is set. */
    public Optional<Path> termsDirectory() {
      return termsDir == null || termsDir.isBlank()
          ? Optional.empty()
          : Optional.of(Path.of(termsDir));
    }

    /** Never shows the key. */
    @Override
    public String toString() {
      return "engines " + engine;
    }
  }

  /**
   * Who writes summaries and key points.
   *
   * @param engine {@code extractive}, or {@code openai}: a server with its chat interface
   * @param url up to and including {@code /v1}
   * @param apiKey its key; empty when it wants none
   * @param model which model
   * @param timeout of one request; after that the summary is extractive
   */
  public record Summary(
      @NotNull @Pattern(regexp = "extractive|openai") String engine,
      @Nullable URI url,
      @Nullable String apiKey,
      @Nullable String model,
      @NotNull Duration timeout) {

    /** Never shows the key. */
    @Override
    public String toString() {
      return "engine " + engine;
    }
  }

  /** See {@link StoreSettings}. */
  public record Store(
      @NotNull Path path,
      @Nullable String bucket,
      @Nullable URI endpoint,
      @Nullable String region,
      @Nullable String accessKey,
      @Nullable String secretKey) {

    StoreSettings settings() {
      return new StoreSettings(
          path, text(bucket), endpoint, text(region), text(accessKey), text(secretKey));
    }

    private static @Nullable String text(@Nullable String value) {
      return value == null || value.isBlank() ? null : value;
    }

    /** Never shows the keys. */
    @Override
    public String toString() {
      return settings().toString();
    }
  }
}
