package kr.bogoseo.search.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.search.Embargo;
import kr.bogoseo.search.Releases;
import org.jspecify.annotations.Nullable;

/** Releases as named documents {@code reports/{id}/released.json}. */
public final class StoredReleases implements Releases {

  private final DocumentStore store;

  /** Releases kept in a store. */
  public StoredReleases(DocumentStore store) {
    this.store = store;
  }

  /**
   * What is kept.
   *
   * @param version of the command; it lifts every embargo up to this version
   * @param by id of the key that asked
   * @param at when
   * @param lifted the instant of the embargo it met, once known; the same instant in a later
   *     version (a replay) stays lifted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Release(long version, String by, Instant at, @Nullable Instant lifted) {}

  @Override
  public void remember(ReportCommand command) {
    Optional<Release> known = load(command.reportId());
    if (known.isPresent() && known.get().version() >= command.version()) {
      return;
    }
    save(command.reportId(), new Release(command.version(), command.by(), command.at(), null));
  }

  @Override
  public boolean covers(Submission submission, Embargo embargo) {
    Optional<Release> release = load(submission.reportId());
    if (release.isEmpty()) {
      return false;
    }
    Release found = release.get();
    if (submission.version() <= found.version()) {
      embargo
          .until()
          .filter(until -> !until.equals(found.lifted()))
          .ifPresent(
              until ->
                  save(
                      submission.reportId(),
                      new Release(found.version(), found.by(), found.at(), until)));
      return true;
    }
    return embargo.until().map(until -> until.equals(found.lifted())).orElse(true);
  }

  private Optional<Release> load(ReportId id) {
    return store.getNamed(name(id)).map(bytes -> ContractJson.read(bytes, Release.class));
  }

  private void save(ReportId id, Release release) {
    store.putNamed(name(id), ContractJson.write(release));
  }

  private static String name(ReportId id) {
    return StoredNames.REPORTS + id.value() + "/released.json";
  }
}
