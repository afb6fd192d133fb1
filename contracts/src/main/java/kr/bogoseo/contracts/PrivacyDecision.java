package kr.bogoseo.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;

/**
 * What an officer decided about the personal data of a report. Decisions are never changed or
 * removed: each lies in the document store under a name of its own, and a later one overrules.
 *
 * @param reportId the report
 * @param version counts for this version of the report and later ones (epoch milliseconds)
 * @param kind what was decided
 * @param kinds which kinds of personal data it is about; none means all
 * @param reason in the officer's words
 * @param by id of the key that asked
 * @param at when
 */
public record PrivacyDecision(
    ReportId reportId,
    long version,
    Kind kind,
    List<String> kinds,
    String reason,
    String by,
    Instant at) {

  private static final int PAGE = 100;

  /** Copies the kinds. */
  public PrivacyDecision {
    kinds = List.copyOf(kinds);
  }

  /** What can be decided. */
  public enum Kind {
    /** The masking was looked at and is right; nothing changes. */
    CONFIRM,
    /** What an earlier decision showed is masked again. */
    KEEP,
    /** It is no personal data, or may be shown: it stays readable from now on. */
    UNMASK;

    /** The name in JSON, for example {@code unmask}. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The decision of a name; empty when there is none. */
    public static Optional<Kind> byId(String id) {
      for (Kind kind : values()) {
        if (kind.id().equals(id)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    @JsonCreator
    static Kind fromJson(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /** Adds this decision to its report's log; false when one of this version is there already. */
  public boolean append(DocumentStore store) {
    return store.putNamedIfAbsent(
        StoredNames.privacyDecision(reportId, version), ContractJson.write(this));
  }

  /** Every decision about a report, the oldest first. */
  public static List<PrivacyDecision> log(DocumentStore store, ReportId id) {
    String prefix = StoredNames.privacyDecisions(id);
    List<PrivacyDecision> log = new ArrayList<>();
    String after = "";
    while (true) {
      List<String> names = store.names(prefix, after, PAGE);
      for (String name : names) {
        store
            .getNamed(name)
            .map(bytes -> ContractJson.read(bytes, PrivacyDecision.class))
            .ifPresent(log::add);
      }
      if (names.size() < PAGE) {
        return List.copyOf(log);
      }
      after = names.getLast();
    }
  }

  /** The kinds of personal data that stay readable in a version of the report. */
  public static Set<String> shown(List<PrivacyDecision> log, long version) {
    Set<String> shown = new TreeSet<>();
    for (PrivacyDecision decision : log) {
      if (decision.version() > version) {
        continue;
      }
      List<String> about = decision.kinds().isEmpty() ? List.copyOf(PERSONAL) : decision.kinds();
      switch (decision.kind()) {
        case UNMASK -> shown.addAll(about);
        case KEEP -> about.forEach(shown::remove);
        case CONFIRM -> {
          // Says that nothing has to change.
        }
      }
    }
    return shown;
  }

  /** The kinds of personal data there are, as {@code record.privacy.kinds} names them. */
  public static final Set<String> PERSONAL =
      Set.of(
          "email",
          "resident_number",
          "foreigner_number",
          "passport",
          "card",
          "driver_licence",
          "phone",
          "account",
          "address");
}
