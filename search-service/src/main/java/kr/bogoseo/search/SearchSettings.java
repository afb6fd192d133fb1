package kr.bogoseo.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of this service; {@code application.yml} says what each is for.
 *
 * @param kafka the broker
 * @param store the document store
 * @param elasticsearch the index
 * @param index the index stage
 * @param services where the other services are, for the operators' console
 * @param publicRead whether published reports can be read without a key
 */
@Validated
@ConfigurationProperties(prefix = "bogoseo", ignoreUnknownFields = false)
public record SearchSettings(
    @Valid @NotNull Kafka kafka,
    @Valid @NotNull Store store,
    @Valid @NotNull Elasticsearch elasticsearch,
    @Valid @NotNull Index index,
    @Valid @NotNull Services services,
    boolean publicRead) {

  /** The broker. */
  public record Kafka(
      @NotBlank String bootstrap,
      @Min(1) @Max(1000) int partitions,
      @Min(1) @Max(10) int replicas) {}

  /** The document store. */
  public record Store(
      @NotNull Path path,
      @Nullable String bucket,
      @Nullable String endpoint,
      @Nullable String region,
      @Nullable String accessKey,
      @Nullable String secretKey) {}

  /**
   * The index.
   *
   * @param prefix put before every index and alias name
   */
  public record Elasticsearch(
      @NotNull URI url,
      @Nullable String username,
      @Nullable String password,
      @Pattern(regexp = "[a-z0-9-]*") String prefix,
      @Min(1) @Max(100) int shards,
      @Min(0) @Max(10) int replicas,
      @NotNull Duration timeout,
      @NotNull Duration snapshotKeepAlive) {}

  /**
   * The index stage.
   *
   * @param batch reports a batch
   * @param concurrency consumers in this process
   * @param embargoInterval how often held reports are looked at
   */
  public record Index(
      @Min(1) @Max(1000) int batch,
      @Min(1) @Max(64) int concurrency,
      @NotNull Duration embargoInterval) {}

  /** Where the other services are. */
  public record Services(
      @NotNull URI intake, @NotNull URI extract, @NotNull URI enrich, @NotNull Duration timeout) {}
}
