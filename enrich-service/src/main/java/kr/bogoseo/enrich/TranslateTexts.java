package kr.bogoseo.enrich;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.contracts.document.Tag;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Translates texts by the first engine that answers. Names, dates and amounts are locked before an
 * engine sees the text; equal sentences cost once; what no engine answers for waits instead of
 * holding anything up.
 */
public final class TranslateTexts {

  private static final Logger LOG = LoggerFactory.getLogger(TranslateTexts.class);

  private final List<Translator> engines;
  private final TranslationMemory memory;
  private final SourceLocks locks;
  private final Clock clock;
  private final Map<String, EngineTally> tallies;

  /**
   * A desk of engines.
   *
   * @param engines in the order they are asked
   */
  public TranslateTexts(
      List<Translator> engines, TranslationMemory memory, Wording wording, Clock clock) {
    this.engines = List.copyOf(engines);
    this.memory = memory;
    this.locks = new SourceLocks(wording);
    this.clock = clock;
    this.tallies =
        this.engines.stream()
            .collect(Collectors.toUnmodifiableMap(Translator::name, engine -> new EngineTally()));
  }

  /**
   * Translated texts.
   *
   * @param engine who made most of it; {@code none} when nobody answered
   * @param gist whether part of the result is for the gist only
   * @param items one a text, in order
   * @param away engines that did not answer, but may later
   */
  public record Result(String engine, boolean gist, List<Item> items, Set<String> away) {}

  /**
   * A translated text.
   *
   * @param translation empty while it waits
   * @param reused whether it was made for another text or stood earlier in this one
   * @param by who made it; null while it waits
   */
  public record Item(
      Optional<Translator.Translation> translation,
      boolean reused,
      Segment.@Nullable Provenance by) {

    private static final Item WAITING = new Item(Optional.empty(), false, null);

    /** As the segment of a block. */
    public Segment segment(int block, String source) {
      return translation
          .map(t -> new Segment(block, source, t.target(), t.terms(), reused, by, t.flags()))
          .orElseGet(() -> new Segment(block, source, null, List.of(), false));
    }
  }

  /**
   * A text of a report.
   *
   * @param source what and what is locked in it
   * @param section texts of one section go to the engine together where they can
   */
  public record Asked(Translator.Source source, int section) {}

  private record Made(TranslationMemory.Remembered entry, Segment.Provenance by) {}

  /**
   * Translates a text nobody keeps; what is remembered is used, and nothing new is remembered.
   *
   * @param texts what and what is locked in it
   */
  public Result translate(String from, String to, List<Translator.Source> texts) {
    return translate(
        from, to, texts.stream().map(text -> new Asked(text, 0)).toList(), Optional.empty());
  }

  /**
   * Translates the texts of a report. Doing it again gives an equal result: a translation counts as
   * reused when it was made for another report or stood earlier in this one, never because this
   * report came by twice.
   */
  public Result translate(String from, String to, List<Asked> texts, ReportId report) {
    return translate(from, to, texts, Optional.of(report.value()));
  }

  private Result translate(String from, String to, List<Asked> texts, Optional<String> report) {
    Map<Translator.Source, Made> made = new HashMap<>();
    Map<Translator.Source, Integer> open = new LinkedHashMap<>();
    texts.forEach(text -> open.putIfAbsent(text.source(), text.section()));
    Set<String> away = new TreeSet<>();
    for (Translator engine : engines) {
      if (!open.isEmpty()) {
        recall(engine, from, to, open, made);
        if (!ask(engine, from, to, open, made, report.orElse(""))) {
          away.add(engine.name());
        }
      }
    }
    return result(texts, made, report.orElse(""), away);
  }

  /** Whether one of these engines is asked before another, which therefore does worse. */
  boolean isBelow(String engine, Set<String> others) {
    List<String> names = engines.stream().map(Translator::name).toList();
    int at = names.indexOf(engine);
    return at > 0 && names.subList(0, at).stream().anyMatch(others::contains);
  }

  /**
   * Whether an engine answers for a text; nothing is kept of it.
   *
   * @param names of the engines to try; all when there are none
   */
  public boolean answers(String from, String to, Translator.Source text, Set<String> names) {
    for (Translator engine : engines) {
      if (!names.isEmpty() && !names.contains(engine.name())) {
        continue;
      }
      try {
        engine.translate(from, to, List.of(text));
        return true;
      } catch (TranslatorUnavailableException e) {
        LOG.debug("translation engine {} is still away: {}", engine.name(), e.getMessage());
      }
    }
    return false;
  }

  private EngineTally tally(Translator engine) {
    return Objects.requireNonNull(tallies.get(engine.name()));
  }

  private void recall(
      Translator engine,
      String from,
      String to,
      Map<Translator.Source, Integer> open,
      Map<Translator.Source, Made> made) {
    for (Translator.Source text : List.copyOf(open.keySet())) {
      memory
          .recall(TranslationMemory.Key.of(engine, from, to, text))
          .ifPresent(
              entry -> {
                made.put(text, new Made(entry, provenance(engine, entry)));
                open.remove(text);
              });
    }
  }

  /** Asks an engine; false when it does not answer for all, but may later. */
  private boolean ask(
      Translator engine,
      String from,
      String to,
      Map<Translator.Source, Integer> open,
      Map<Translator.Source, Made> made,
      String origin) {
    try {
      while (!open.isEmpty()) {
        List<Translator.Source> batch = Batch.first(open, engine.batch());
        long start = System.nanoTime();
        List<Translator.Translation> fresh = engine.translate(from, to, batch);
        if (fresh.size() != batch.size()) {
          throw new TranslatorUnavailableException("it answered for another number of texts");
        }
        tally(engine)
            .add(
                batch.size(),
                batch.stream().mapToLong(text -> text.text().length()).sum(),
                (System.nanoTime() - start) / 1e6);
        keep(engine, from, to, batch, fresh, made, origin);
        batch.forEach(open::remove);
      }
      return true;
    } catch (TranslatorUnavailableException e) {
      // Said once until it answers again: while it is away every report finds the same.
      if (tally(engine).leaves()) {
        LOG.warn("translation engine {} does not answer: {}", engine.name(), e.getMessage());
      }
      return e.isForGood();
    }
  }

  private void keep(
      Translator engine,
      String from,
      String to,
      List<Translator.Source> batch,
      List<Translator.Translation> fresh,
      Map<Translator.Source, Made> made,
      String origin) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (int i = 0; i < batch.size(); i++) {
      TranslationMemory.Remembered entry =
          new TranslationMemory.Remembered(fresh.get(i), origin, engine.termBase(), now);
      if (!origin.isEmpty()) {
        entry = memory.remember(TranslationMemory.Key.of(engine, from, to, batch.get(i)), entry);
      }
      made.put(batch.get(i), new Made(entry, provenance(engine, entry)));
    }
  }

  private static Segment.Provenance provenance(
      Translator engine, TranslationMemory.Remembered entry) {
    return new Segment.Provenance(
        engine.name(),
        engine.model().isEmpty() ? null : engine.model(),
        entry.termBase().isEmpty() ? null : entry.termBase(),
        entry.at(),
        engine.isGist() ? "gist" : null);
  }

  private Result result(
      List<Asked> texts, Map<Translator.Source, Made> made, String origin, Set<String> away) {
    Set<Translator.Source> seen = new HashSet<>();
    List<Item> items = new ArrayList<>();
    for (Asked text : texts) {
      Made one = made.get(text.source());
      if (one == null) {
        items.add(Item.WAITING);
      } else {
        boolean again = !seen.add(text.source());
        items.add(
            new Item(
                Optional.of(one.entry().translation()),
                again || !one.entry().origin().equals(origin),
                one.by()));
      }
    }
    return new Result(
        who(made, texts.isEmpty()),
        made.values().stream().anyMatch(one -> one.by().quality() != null),
        items,
        away);
  }

  /** The engine that made most of it, the earlier one of two. */
  private String who(Map<Translator.Source, Made> made, boolean nothingAsked) {
    if (nothingAsked) {
      return engines.getFirst().name();
    }
    String best = "none";
    long most = 0;
    for (Translator engine : engines) {
      long share =
          made.values().stream().filter(one -> one.by().engine().equals(engine.name())).count();
      if (share > most) {
        most = share;
        best = engine.name();
      }
    }
    return best;
  }

  /** The engines in the order they are asked, with what they did. */
  List<EngineStatus> status() {
    return engines.stream().map(engine -> EngineStatus.of(engine, tally(engine))).toList();
  }

  /**
   * A stretch of a longer text as a source, with the locks that values and names give.
   *
   * @param text the longer text the offsets of values and names refer to
   * @param start of the stretch
   * @param end exclusive
   */
  public Translator.Source source(
      String text, int start, int end, List<NormalizedValue> values, List<Tag> names, String to) {
    return locks.source(text, start, end, values, names, to);
  }
}
