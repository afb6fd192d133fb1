package kr.bogoseo.search.store;

import java.time.Instant;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.search.Withdrawals;

/** Withdrawals as named documents {@code reports/{id}/withdrawn.json}. */
public final class StoredWithdrawals implements Withdrawals {

  private final DocumentStore store;

  /** Withdrawals kept in a store. */
  public StoredWithdrawals(DocumentStore store) {
    this.store = store;
  }

  /**
   * What is kept.
   *
   * @param version of the command; versions up to it are taken back
   * @param agencyId the agency whose report it was
   * @param by id of the key that asked
   * @param at when
   */
  record Tombstone(long version, String agencyId, String by, Instant at) {}

  @Override
  public void remember(ReportCommand command) {
    if (load(command.reportId()).filter(t -> t.version() >= command.version()).isPresent()) {
      return;
    }
    store.putNamed(
        name(command.reportId()),
        ContractJson.write(
            new Tombstone(command.version(), command.agencyId(), command.by(), command.at())));
  }

  @Override
  public boolean covers(Submission submission) {
    return load(submission.reportId())
        .filter(tombstone -> tombstone.version() >= submission.version())
        .isPresent();
  }

  private Optional<Tombstone> load(ReportId id) {
    return store.getNamed(name(id)).map(bytes -> ContractJson.read(bytes, Tombstone.class));
  }

  private static String name(ReportId id) {
    return StoredNames.REPORTS + id.value() + "/withdrawn.json";
  }
}
