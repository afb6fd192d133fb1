package kr.bogoseo.intake.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.secret.DocumentPassword;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code metadata} part strictly: a misspelt field is told to the sender, not ignored.
 */
final class MetadataParser {

  private static final Set<String> FIELDS =
      Set.of("title", "reportType", "publishAt", "language", "sourceUrl", "externalId", "keywords");
  private static final String PASSWORD = "documentPassword";
  private static final int MAX_TEXT = 1_000;
  private static final int MAX_KEYWORDS = 50;

  private MetadataParser() {}

  /** Metadata of a new submission. */
  static SubmissionMetadata parse(@Nullable String json) {
    return json == null || json.isBlank()
        ? SubmissionMetadata.none()
        : read(SubmissionMetadata.none(), json);
  }

  /**
   * The password of the file, which goes another way than what may be kept. Blanks belong to it.
   */
  static Optional<DocumentPassword> password(@Nullable String json) {
    if (json == null || json.isBlank()) {
      return Optional.empty();
    }
    JsonNode value = object(json).path(PASSWORD);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw invalid(PASSWORD, "must be a text");
    }
    try {
      return Optional.of(new DocumentPassword(value.stringValue()));
    } catch (IllegalArgumentException e) {
      throw invalid(PASSWORD, "must have 1 to " + DocumentPassword.LONGEST + " characters");
    }
  }

  /** Metadata with the given fields replaced; null takes a field away, an absent one stays. */
  static SubmissionMetadata merge(SubmissionMetadata before, String json) {
    if (object(json).has(PASSWORD)) {
      throw invalid(PASSWORD, "comes with the file only; submit the file again with it");
    }
    return read(before, json);
  }

  private static SubmissionMetadata read(SubmissionMetadata before, String json) {
    JsonNode given = object(json);
    for (String field : given.propertyNames()) {
      if (!FIELDS.contains(field) && !field.equals(PASSWORD)) {
        throw invalid(field, "is not a metadata field");
      }
    }
    return new SubmissionMetadata(
        given.has("title") ? text(given, "title") : before.title(),
        given.has("reportType") ? reportType(given) : before.reportType(),
        given.has("publishAt") ? instant(given) : before.publishAt(),
        given.has("language") ? language(given) : before.language(),
        given.has("sourceUrl") ? url(given) : before.sourceUrl(),
        given.has("externalId") ? text(given, "externalId") : before.externalId(),
        given.has("keywords") ? keywords(given) : before.keywords());
  }

  private static JsonNode object(String json) {
    try {
      JsonNode node = ContractJson.mapper().readTree(json);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      // Its message may quote what was sent, a password among it.
      throw new StageException(FailureCode.INVALID_METADATA, "the metadata is not JSON");
    }
    throw new StageException(FailureCode.INVALID_METADATA, "the metadata is not a JSON object");
  }

  private static @Nullable String text(JsonNode given, String field) {
    JsonNode value = given.get(field);
    if (value.isNull()) {
      return null;
    }
    if (!value.isString() || value.stringValue().isBlank()) {
      throw invalid(field, "must be a text");
    }
    if (value.stringValue().length() > MAX_TEXT) {
      throw invalid(field, "must have at most " + MAX_TEXT + " characters");
    }
    return value.stringValue().strip();
  }

  private static @Nullable ReportType reportType(JsonNode given) {
    String id = text(given, "reportType");
    return id == null
        ? null
        : ReportType.byId(id)
            .orElseThrow(
                () ->
                    invalid(
                        "reportType",
                        "must be trip_report, training_report, press_release, research_paper or other"));
  }

  private static @Nullable Instant instant(JsonNode given) {
    String value = text(given, "publishAt");
    if (value == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw invalid("publishAt", "must be an ISO 8601 instant such as 2026-03-12T12:00:00+09:00");
    }
  }

  private static @Nullable String language(JsonNode given) {
    String value = text(given, "language");
    if (value != null && !value.matches("[a-z]{2}")) {
      throw invalid("language", "must be an ISO 639-1 code such as ko or en");
    }
    return value;
  }

  private static @Nullable String url(JsonNode given) {
    String value = text(given, "sourceUrl");
    if (value == null) {
      return null;
    }
    try {
      String scheme = String.valueOf(URI.create(value).getScheme());
      if (scheme.equals("http") || scheme.equals("https")) {
        return value;
      }
    } catch (IllegalArgumentException e) {
      throw invalid("sourceUrl", "must be a web address");
    }
    throw invalid("sourceUrl", "must be a web address");
  }

  private static List<String> keywords(JsonNode given) {
    JsonNode value = given.get("keywords");
    if (value.isNull()) {
      return List.of();
    }
    if (!value.isArray() || value.size() > MAX_KEYWORDS) {
      throw invalid("keywords", "must be a list of at most " + MAX_KEYWORDS + " texts");
    }
    List<String> keywords = new ArrayList<>();
    for (JsonNode keyword : value) {
      if (!keyword.isString() || keyword.stringValue().length() > MAX_TEXT) {
        throw invalid("keywords", "must be a list of texts");
      }
      keywords.add(keyword.stringValue().strip());
    }
    return keywords;
  }

  private static StageException invalid(String field, String reason) {
    return new StageException(FailureCode.INVALID_METADATA, field + " " + reason);
  }
}
