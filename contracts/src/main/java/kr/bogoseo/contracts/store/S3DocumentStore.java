package kr.bogoseo.contracts.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The document store in any S3: objects {@code content/<sha256>} and {@code named/<name>} of one
 * bucket. First-writer rules use the conditional put {@code If-None-Match: *}.
 */
public final class S3DocumentStore implements DocumentStore {

  private static final String CONTENT = "content/";
  private static final String NAMED = "named/";
  private static final int PRECONDITION_FAILED = 412;
  private static final int CONFLICT = 409;

  private final S3Client s3;
  private final String bucket;

  /**
   * @param s3 a client for the bucket's region
   * @param bucket an existing bucket
   */
  public S3DocumentStore(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  static S3DocumentStore connect(String bucket, StoreSettings settings) {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .region(Region.of(settings.region() == null ? "us-east-1" : settings.region()))
            .forcePathStyle(true);
    if (settings.endpoint() != null) {
      builder.endpointOverride(settings.endpoint());
    }
    if (settings.accessKey() != null && settings.secretKey() != null) {
      builder.credentialsProvider(
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
    }
    return new S3DocumentStore(builder.build(), bucket);
  }

  @Override
  public ContentRef put(InputStream source, String mediaType) {
    // The name is the digest, so the bytes must be read once before the upload can start.
    Path temporary = temporaryFile();
    try {
      MessageDigest digest = Sha256.digest();
      long bytes;
      try (var out = Files.newOutputStream(temporary)) {
        bytes = new DigestInputStream(source, digest).transferTo(out);
      }
      ContentRef ref = new ContentRef(Sha256.hex(digest.digest()), bytes, mediaType);
      if (!contains(ref.sha256())) {
        s3.putObject(
            request -> request.bucket(bucket).key(CONTENT + ref.sha256()).contentType(mediaType),
            RequestBody.fromFile(temporary));
      }
      return ref;
    } catch (IOException | SdkException e) {
      throw unavailable(e);
    } finally {
      delete(temporary);
    }
  }

  @Override
  public ContentRef put(byte[] bytes, String mediaType) {
    ContentRef ref = new ContentRef(Sha256.of(bytes), bytes.length, mediaType);
    try {
      if (!contains(ref.sha256())) {
        s3.putObject(
            request -> request.bucket(bucket).key(CONTENT + ref.sha256()).contentType(mediaType),
            RequestBody.fromBytes(bytes));
      }
      return ref;
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public InputStream open(ContentRef ref) {
    try {
      return s3.getObject(request -> request.bucket(bucket).key(CONTENT + ref.sha256()));
    } catch (NoSuchKeyException e) {
      throw new StageException(FailureCode.CONTENT_MISSING, "no content " + ref.sha256(), e);
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public boolean contains(String sha256) {
    try {
      s3.headObject(request -> request.bucket(bucket).key(CONTENT + sha256));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void putNamed(String name, byte[] bytes) {
    try {
      s3.putObject(
          request -> request.bucket(bucket).key(NAMED + name), RequestBody.fromBytes(bytes));
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public boolean putNamedIfAbsent(String name, byte[] bytes) {
    try {
      s3.putObject(
          request -> request.bucket(bucket).key(NAMED + name).ifNoneMatch("*"),
          RequestBody.fromBytes(bytes));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
        return false;
      }
      throw unavailable(e);
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public Optional<byte[]> getNamed(String name) {
    try {
      return Optional.of(
          s3.getObjectAsBytes(request -> request.bucket(bucket).key(NAMED + name)).asByteArray());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void removeNamed(String name) {
    try {
      s3.deleteObject(request -> request.bucket(bucket).key(NAMED + name));
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public List<String> names(String prefix, String after, int limit) {
    try {
      return s3
          .listObjectsV2Paginator(
              request ->
                  request
                      .bucket(bucket)
                      .prefix(NAMED + prefix)
                      .startAfter(after.isEmpty() ? null : NAMED + after)
                      .maxKeys(Math.min(limit, 1000)))
          .contents()
          .stream()
          .map(S3Object::key)
          .map(key -> key.substring(NAMED.length()))
          .limit(limit)
          .toList();
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("bogoseo-upload", ".part");
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StageException unavailable(Exception e) {
    return new StageException(
        FailureCode.STORE_UNAVAILABLE, "the document store did not answer", e);
  }
}
