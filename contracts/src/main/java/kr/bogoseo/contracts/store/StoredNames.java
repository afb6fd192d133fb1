package kr.bogoseo.contracts.store;

import java.util.Locale;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.Stage;

/** How the named documents of the store are called. */
public final class StoredNames {

  /** Everything about reports lies under this. */
  public static final String REPORTS = "reports/";

  /** API keys lie under this, one document a key. */
  public static final String KEYS = "keys/";

  /** Reports that wait for a translation lie under this, one document a report and its claims. */
  public static final String UNTRANSLATED = "untranslated/";

  /** Reports that a better engine is to translate again lie under this, as those above. */
  public static final String IMPROVABLE = "improvable/";

  /** Remembered translations lie under this, many a document. */
  public static final String TRANSLATIONS = "translations/";

  private static final String PASSWORDS = "passwords/";

  private StoredNames() {}

  /** The receipt the agency got, JSON. */
  public static String receipt(ReportId id) {
    return REPORTS + id.value() + "/receipt.json";
  }

  /** The latest event of a report on a topic, JSON. */
  public static String event(ReportId id, String topic) {
    return REPORTS + id.value() + "/" + topic + ".json";
  }

  /** An officer's decision about a report's personal data; in the order of their versions. */
  public static String privacyDecision(ReportId id, long version) {
    return privacyDecisions(id) + String.format(Locale.ROOT, "%016d", version) + ".json";
  }

  /** Every such decision lies under this. */
  public static String privacyDecisions(ReportId id) {
    return REPORTS + id.value() + "/privacy/";
  }

  /** Which file an agency's idempotency key stands for; the key itself is hashed. */
  public static String idempotency(String agencyId, String keySha256) {
    return "idempotency/" + agencyId + "/" + keySha256 + ".json";
  }

  /** What operators wish of a stage, JSON. */
  public static String control(Stage stage) {
    return "control/" + stage.id() + ".json";
  }

  /** The sealed passwords of a report's file lie under this until they were used. */
  public static String passwords(ReportId id) {
    return PASSWORDS + id.value() + "/";
  }

  /** The sealed password that came with a version of a submission. */
  public static String password(ReportId id, long version) {
    // Nineteen digits, so that names sort as versions do.
    return passwords(id) + String.format(Locale.ROOT, "%019d", version) + ".json";
  }

  /** An API key's record. */
  public static String key(String keyId) {
    return KEYS + keyId + ".json";
  }

  /** Everything about the missing translation of a report lies under this. */
  public static String untranslated(ReportId id) {
    return UNTRANSLATED + id.value() + "/";
  }

  /** How often a report that waits for its translation was opened, JSON number. */
  public static String reads(ReportId id) {
    return "reads/" + id.value() + ".json";
  }

  /** A model's answers for the summary of a report lie under this. */
  public static String summaries(ReportId id) {
    return "summaries/" + id.value() + "/";
  }
}
