package kr.bogoseo.contracts.store;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the document store is.
 *
 * @param path directory of the disk store; used when {@code bucket} is absent
 * @param bucket S3 bucket; present means S3
 * @param endpoint S3 endpoint; absent means the SDK's default for the region
 * @param region S3 region
 * @param accessKey absent means the SDK's default credentials
 * @param secretKey belongs to the access key
 */
public record StoreSettings(
    Path path,
    @Nullable String bucket,
    @Nullable URI endpoint,
    @Nullable String region,
    @Nullable String accessKey,
    @Nullable String secretKey) {

  /** A disk store. */
  public static StoreSettings onDisk(Path path) {
    return new StoreSettings(path, null, null, null, null, null);
  }

  /** Opens the store these settings describe. */
  public DocumentStore open() {
    if (bucket == null || bucket.isBlank()) {
      return new FileDocumentStore(path);
    }
    return S3DocumentStore.connect(bucket, this);
  }

  /** Never shows the keys. */
  @Override
  public String toString() {
    return bucket == null || bucket.isBlank() ? "disk " + path : "s3 bucket " + bucket;
  }
}
