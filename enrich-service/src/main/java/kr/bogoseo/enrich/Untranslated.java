package kr.bogoseo.enrich;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.ReadCounts;
import kr.bogoseo.contracts.store.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * Which reports wait for a translation. It lies in the document store, so every instance sees the
 * same: {@code untranslated/<id>/waiting.json} while a report waits, and beside it {@code
 * claim-<n>.json} of the instance that has sent it on its way again.
 */
public final class Untranslated {

  private static final String WAITING = "waiting.json";
  private static final String CLAIM = "claim-";
  private static final int LISTED = 1_000_000;

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final int DOUBLINGS = 7;

  private final String root;
  private final DocumentStore store;
  private final ReadCounts reads;
  private final Clock clock;

  /** The reports of a store. */
  public Untranslated(DocumentStore store, Clock clock) {
    this(StoredNames.UNTRANSLATED, store, clock);
  }

  private Untranslated(String root, DocumentStore store, Clock clock) {
    this.root = root;
    this.store = store;
    this.reads = new ReadCounts(store);
    this.clock = clock;
  }

  /** Reports that are translated, but by an engine of lower rank because a better one was away. */
  Untranslated improvable() {
    return new Untranslated(StoredNames.IMPROVABLE, store, clock);
  }

  private String place(ReportId id) {
    return root + id.value() + "/";
  }

  /**
   * A report that waits.
   *
   * @param id the report
   * @param from its language
   * @param to what it is to be translated into
   * @param since when it was handed in
   * @param segments how many of its segments wait
   * @param notBefore when it may be tried again; later after every try in vain
   * @param reads how often somebody opened it meanwhile
   * @param better engines it waits for; none when any will do
   */
  public record Waiting(
      ReportId id,
      String from,
      String to,
      Instant since,
      int segments,
      Instant notBefore,
      int reads,
      Set<String> better) {

    /** Those with equal ones wait for the same engines. */
    String waitsFor() {
      return from + '-' + to + new TreeSet<>(better);
    }
  }

  private record Note(
      String from,
      String to,
      Instant since,
      int segments,
      int tries,
      Instant notBefore,
      @Nullable Set<String> better) {}

  private record Claim(Instant at) {}

  /** Notes that a report waits; if it had been sent on its way again, that was in vain. */
  void add(Submission submission, TranslatedDocument translated) {
    add(submission, translated, translated.pending(), Set.of());
  }

  /**
   * Notes that segments of a report wait for certain engines.
   *
   * @param better their names; none when any will do
   */
  void add(Submission submission, TranslatedDocument translated, int segments, Set<String> better) {
    String place = place(submission.reportId());
    List<String> claims = claims(place);
    int tries = claims.isEmpty() ? 0 : note(submission.reportId()).map(Note::tries).orElse(0) + 1;
    Duration pause =
        tries == 0 ? Duration.ZERO : PAUSE.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
    Note note =
        new Note(
            translated.from(),
            translated.to(),
            submission.receivedAt(),
            segments,
            tries,
            clock.instant().plus(pause),
            better.isEmpty() ? null : new TreeSet<>(better));
    store.putNamed(place + WAITING, ContractJson.write(note));
    claims.forEach(store::removeNamed);
  }

  /** Notes that a report waits no more. */
  void remove(ReportId id) {
    String place = place(id);
    store.removeNamed(place + WAITING);
    claims(place).forEach(store::removeNamed);
  }

  /** Whether any report waits. */
  boolean isEmpty() {
    return store.names(root, "", 1).isEmpty();
  }

  /** How many reports wait. */
  int count() {
    return (int)
        store.names(root, "", LISTED).stream().filter(name -> name.endsWith("/" + WAITING)).count();
  }

  /** The engines a report waits for; none when any will do, or when it does not wait. */
  Set<String> better(ReportId id) {
    return note(id).map(Note::better).orElse(Set.of());
  }

  /** Those that wait: most read first, and of these the oldest. */
  List<Waiting> all() {
    List<Waiting> waiting = new ArrayList<>();
    for (String name : store.names(root, "", LISTED)) {
      if (name.endsWith("/" + WAITING)) {
        String id = name.substring(root.length(), name.length() - WAITING.length() - 1);
        find(new ReportId(id)).ifPresent(waiting::add);
      }
    }
    waiting.sort(
        Comparator.comparingInt(Waiting::reads)
            .reversed()
            .thenComparing(Waiting::since)
            .thenComparing(one -> one.id().value()));
    return waiting;
  }

  private Optional<Waiting> find(ReportId id) {
    return note(id)
        .map(
            note ->
                new Waiting(
                    id,
                    note.from(),
                    note.to(),
                    note.since(),
                    note.segments(),
                    note.notBefore(),
                    reads.of(id),
                    Objects.requireNonNullElse(note.better(), Set.of())));
  }

  private Optional<Note> note(ReportId id) {
    return store.getNamed(place(id) + WAITING).map(bytes -> ContractJson.read(bytes, Note.class));
  }

  /** When a report was claimed last; null when nobody did. */
  @Nullable Instant claimed(ReportId id) {
    List<String> claims = claims(place(id));
    return claims.isEmpty()
        ? null
        : store
            .getNamed(claims.getLast())
            .map(bytes -> ContractJson.read(bytes, Claim.class).at())
            .orElse(null);
  }

  /**
   * Claims a report, so that no other instance sends it on its way. A claim ends when the report's
   * translation was tried again, or after the lease, when whoever made it must have died.
   *
   * @return whether this instance has it
   */
  boolean claim(ReportId id, Duration lease) {
    Instant now = clock.instant();
    String place = place(id);
    List<String> claims = claims(place);
    Instant last = claimed(id);
    if (last != null && last.plus(lease).isAfter(now)) {
      return false;
    }
    int next =
        claims.isEmpty()
            ? 1
            : Integer.parseInt(claims.getLast().replaceAll("^.*-|\\.json$", "")) + 1;
    String name = place + CLAIM + String.format(Locale.ROOT, "%09d", next) + ".json";
    if (!store.putNamedIfAbsent(name, ContractJson.write(new Claim(now)))) {
      return false;
    }
    if (store.getNamed(place + WAITING).isEmpty()) {
      // It was translated while we looked.
      store.removeNamed(name);
      return false;
    }
    return true;
  }

  /** Gives the claims on a report up. */
  void release(ReportId id) {
    claims(place(id)).forEach(store::removeNamed);
  }

  private List<String> claims(String place) {
    return store.names(place, "", LISTED).stream()
        .filter(name -> name.startsWith(place + CLAIM))
        .toList();
  }
}
