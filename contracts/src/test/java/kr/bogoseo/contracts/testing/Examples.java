package kr.bogoseo.contracts.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.store.DocumentStore;

/** Example submissions for tests; every call makes a report of its own. */
public final class Examples {

  /** The agency of the examples. */
  public static final String AGENCY = "local-agency";

  /** A fixed instant the examples were received at. */
  public static final Instant RECEIVED_AT = Instant.parse("2026-03-04T01:02:03Z");

  private Examples() {}

  /** A submission of these bytes, kept in the store. */
  public static Submission submission(
      DocumentStore store, byte[] file, String fileName, String mediaType) {
    ContentRef original = store.put(file, mediaType);
    return submission(original, fileName);
  }

  /** A submission of a text that no other test submits. */
  public static Submission uniqueText(DocumentStore store, String text) {
    String unique = text + "\n" + UUID.randomUUID();
    return submission(store, unique.getBytes(StandardCharsets.UTF_8), "report.txt", "text/plain");
  }

  /** A submission of content that lies in the store, or is missing from it on purpose. */
  public static Submission submission(ContentRef original, String fileName) {
    return new Submission(
        ReportId.of(AGENCY, original.sha256()),
        RECEIVED_AT.toEpochMilli(),
        AGENCY,
        fileName,
        original,
        RECEIVED_AT,
        SubmissionMetadata.none());
  }
}
