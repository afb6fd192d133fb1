package kr.bogoseo.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import kr.bogoseo.contracts.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Everything an operator can set; {@code application.yml} says what each means.
 *
 * @param maxFileSize the largest file taken
 * @param requestsPerMinute per key, before 429
 * @param kafkaPartitions of topics that do not exist yet
 * @param sendTimeout how long the broker may take to acknowledge
 * @param elasticsearch where the submissions view is
 * @param documentKey seals passwords of files; the same as extraction's; empty takes none
 * @param store where the document store is
 * @param batch limits of archives
 */
@Validated
@ConfigurationProperties("bogoseo.intake")
public record IntakeSettings(
    @NotNull DataSize maxFileSize,
    @Min(1) int requestsPerMinute,
    @Min(1) @Max(10_000) int kafkaPartitions,
    @NotNull Duration sendTimeout,
    @NotNull URI elasticsearch,
    @Nullable String documentKey,
    @NotNull @Valid Store store,
    @NotNull @Valid Batch batch) {

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
  }

  /**
   * Limits of archives.
   *
   * @param maxEntries at most so many files
   * @param maxTotal at most so much when unpacked
   * @param nameCharset of names that are not marked as UTF-8
   */
  public record Batch(
      @Min(1) int maxEntries, @NotNull DataSize maxTotal, @NotBlank String nameCharset) {}
}
