package kr.bogoseo.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.UndecodableEventException;
import kr.bogoseo.contracts.store.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins, as an opaque text. It carries no right: every filter is applied anew,
 * so a forged one shows nothing that the query alone would not.
 */
record Cursor(ReportSearch.Position position, boolean relaxed) {

  private static final int LONGEST = 4000;

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Written(
      String query, boolean relaxed, @Nullable String snapshot, @Nullable List<Object> values) {}

  String text(ReportQuery query) {
    byte[] json =
        ContractJson.write(
            new Written(hash(query), relaxed, position.snapshot(), position.values()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  static Cursor parse(String text, ReportQuery query) {
    if (text.length() > LONGEST) {
      throw invalid("cursor is too long");
    }
    Written written;
    try {
      written = ContractJson.read(Base64.getUrlDecoder().decode(text), Written.class);
    } catch (IllegalArgumentException | UndecodableEventException e) {
      throw invalid("cursor is not one of ours");
    }
    List<Object> values = written.values();
    if (values == null
        || values.isEmpty()
        || values.size() > 4
        || values.stream().anyMatch(v -> !(v instanceof Number) && !(v instanceof String))) {
      throw invalid("cursor is not one of ours");
    }
    if (!hash(query).equals(written.query())) {
      throw invalid("cursor belongs to another query");
    }
    return new Cursor(new ReportSearch.Position(written.snapshot(), values), written.relaxed());
  }

  /** Of everything that decides which hits come in which order; page size and facets may change. */
  private static String hash(ReportQuery query) {
    String all =
        query.text() + "\n" + new TreeMap<>(query.filters()) + "\n" + query.sort() + query.fold();
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private static StageException invalid(String detail) {
    return new StageException(FailureCode.INVALID_CURSOR, detail);
  }
}
