package kr.bogoseo.extract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
 * @param workers how many processes read files
 * @param workerHeap MiB
 * @param filesPerWorker before it is replaced
 * @param timeout of one file
 * @param patience how long a file waits for a free worker
 * @param maxFileSize of the dry run
 * @param maxAttempts while a dependency is away
 * @param concurrency of the fast lane
 * @param ocrConcurrency of the slow lane
 * @param kafkaPartitions of topics that do not exist yet
 * @param sendTimeout how long the broker may take to acknowledge
 * @param documentKey opens the passwords intake sealed; empty opens none
 * @param limits how far a reader may go
 * @param ocr the recognition engine
 * @param store where the document store is
 */
@Validated
@ConfigurationProperties("bogoseo.extract")
public record ExtractSettings(
    @Min(1) @Max(64) int workers,
    @Min(128) @Max(16_384) int workerHeap,
    @Min(1) int filesPerWorker,
    @NotNull Duration timeout,
    @NotNull Duration patience,
    @NotNull DataSize maxFileSize,
    @Min(1) int maxAttempts,
    @Min(1) @Max(64) int concurrency,
    @Min(1) @Max(64) int ocrConcurrency,
    @Min(1) @Max(10_000) int kafkaPartitions,
    @NotNull Duration sendTimeout,
    @Nullable String documentKey,
    @NotNull @Valid Limits limits,
    @NotNull @Valid Ocr ocr,
    @NotNull @Valid Store store) {

  /** See {@link ReadLimits}. */
  public record Limits(
      @Min(1_000) int characters,
      @Min(1) int pages,
      @NotNull DataSize partSize,
      @NotNull DataSize totalSize,
      @Min(10) int entries,
      @Min(50) @Max(2_000) int depth) {

    ReadLimits readLimits() {
      return new ReadLimits(
          characters, pages, partSize.toBytes(), totalSize.toBytes(), entries, depth);
    }
  }

  /**
   * The recognition engine.
   *
   * @param command the program
   * @param languages its language models, joined by plus signs
   * @param pageTimeout of one page
   * @param pages of one report
   * @param reportTimeout of all pages of one report
   */
  public record Ocr(
      @NotBlank String command,
      @Pattern(regexp = "[a-zA-Z_]+(\\+[a-zA-Z_]+)*") String languages,
      @NotNull Duration pageTimeout,
      @Min(1) int pages,
      @NotNull Duration reportTimeout) {}

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
}
