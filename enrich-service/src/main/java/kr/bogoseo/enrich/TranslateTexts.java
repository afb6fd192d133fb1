package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.contracts.document.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Translates texts by the first engine that answers. Names, dates and amounts are locked before an
 * engine sees the text; equal sentences cost once; when no engine answers, the text waits instead
 * of holding anything up.
 */
public final class TranslateTexts {

  private static final Logger LOG = LoggerFactory.getLogger(TranslateTexts.class);

  private final List<Translator> engines;
  private final TranslationMemory memory;
  private final Wording wording;

  /**
   * A desk of engines.
   *
   * @param engines in the order they are asked
   */
  public TranslateTexts(List<Translator> engines, TranslationMemory memory, Wording wording) {
    this.engines = List.copyOf(engines);
    this.memory = memory;
    this.wording = wording;
  }

  /**
   * Translated texts.
   *
   * @param engine who answered; {@code none} when nobody did
   * @param gist whether the result is for the gist only
   * @param items one a text, in order
   */
  public record Result(String engine, boolean gist, List<Item> items) {}

  /**
   * A translated text.
   *
   * @param translation empty while it waits
   * @param reused whether it was made for another text or stood earlier in this one
   */
  public record Item(Optional<Translator.Translation> translation, boolean reused) {

    /** As the segment of a block. */
    public Segment segment(int block, String source) {
      return translation
          .map(t -> new Segment(block, source, t.target(), t.terms(), reused))
          .orElseGet(() -> new Segment(block, source, null, List.of(), false));
    }
  }

  /**
   * Translates a text nobody keeps; what is remembered is used, and nothing new is remembered.
   *
   * @param texts what and what is locked in it
   */
  public Result translate(String from, String to, List<Translator.Source> texts) {
    return translate(from, to, texts, Optional.empty());
  }

  /**
   * Translates the texts of a report. Doing it again gives an equal result: a translation counts as
   * reused when it was made for another report or stood earlier in this one, never because this
   * report came by twice.
   *
   * @param texts what and what is locked in it
   */
  public Result translate(String from, String to, List<Translator.Source> texts, ReportId report) {
    return translate(from, to, texts, Optional.of(report.value()));
  }

  private Result translate(
      String from, String to, List<Translator.Source> texts, Optional<String> report) {
    if (texts.isEmpty()) {
      return new Result(engines.getFirst().name(), engines.getFirst().isGist(), List.of());
    }
    for (Translator engine : engines) {
      try {
        List<Item> items = ask(engine, from, to, texts, report);
        return new Result(engine.name(), engine.isGist(), items);
      } catch (TranslatorUnavailableException e) {
        LOG.warn("translation engine {} does not answer: {}", engine.name(), e.getMessage());
      }
    }
    Item waiting = new Item(Optional.empty(), false);
    return new Result("none", false, texts.stream().map(text -> waiting).toList());
  }

  private List<Item> ask(
      Translator engine,
      String from,
      String to,
      List<Translator.Source> texts,
      Optional<String> report) {
    Map<TranslationMemory.Key, TranslationMemory.Remembered> known = new HashMap<>();
    Map<TranslationMemory.Key, Translator.Source> unknown = new LinkedHashMap<>();
    for (Translator.Source text : texts) {
      TranslationMemory.Key key = key(engine, from, to, text);
      if (!known.containsKey(key) && !unknown.containsKey(key)) {
        memory
            .recall(key)
            .ifPresentOrElse(entry -> known.put(key, entry), () -> unknown.put(key, text));
      }
    }
    List<Translator.Translation> fresh =
        unknown.isEmpty() ? List.of() : engine.translate(from, to, List.copyOf(unknown.values()));
    if (fresh.size() != unknown.size()) {
      throw new TranslatorUnavailableException("it answered for another number of texts");
    }
    Iterator<Translator.Translation> made = fresh.iterator();
    for (TranslationMemory.Key key : unknown.keySet()) {
      TranslationMemory.Remembered entry =
          new TranslationMemory.Remembered(made.next(), report.orElse(""));
      known.put(key, report.isPresent() ? memory.remember(key, entry) : entry);
    }
    return items(texts.stream().map(text -> key(engine, from, to, text)).toList(), known, report);
  }

  private static List<Item> items(
      List<TranslationMemory.Key> keys,
      Map<TranslationMemory.Key, TranslationMemory.Remembered> known,
      Optional<String> report) {
    Set<TranslationMemory.Key> seen = new HashSet<>();
    List<Item> items = new ArrayList<>();
    for (TranslationMemory.Key key : keys) {
      TranslationMemory.Remembered entry = Objects.requireNonNull(known.get(key));
      boolean foreign = !entry.origin().equals(report.orElse(""));
      items.add(new Item(Optional.of(entry.translation()), foreign || !seen.add(key)));
    }
    return items;
  }

  private static TranslationMemory.Key key(
      Translator engine, String from, String to, Translator.Source text) {
    return new TranslationMemory.Key(engine.name() + "/" + engine.version(), from, to, text);
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
    List<Translator.Lock> locks = new ArrayList<>();
    for (NormalizedValue value : values) {
      if (value.start() >= start && value.end() <= end) {
        wording
            .ofValue(value, to)
            .ifPresent(
                target ->
                    locks.add(
                        new Translator.Lock(value.start() - start, value.end() - start, target)));
      }
    }
    for (Tag tag : names) {
      boolean free =
          tag.start() >= start
              && tag.end() <= end
              && locks.stream()
                  .noneMatch(l -> l.start() < tag.end() - start && tag.start() - start < l.end());
      if (free) {
        wording
            .ofName(tag, to)
            .ifPresent(
                target ->
                    locks.add(new Translator.Lock(tag.start() - start, tag.end() - start, target)));
      } else {
        replaceShorter(tag, start, end, to, locks);
      }
    }
    locks.sort(Comparator.comparingInt(Translator.Lock::start));
    return new Translator.Source(text.substring(start, end), List.copyOf(locks));
  }

  /** A name that covers a value (미국 inside a longer name) wins over it. */
  private void replaceShorter(Tag tag, int start, int end, String to, List<Translator.Lock> locks) {
    if (tag.start() < start || tag.end() > end) {
      return;
    }
    int from = tag.start() - start;
    int until = tag.end() - start;
    boolean covers =
        locks.stream()
            .filter(l -> l.start() < until && from < l.end())
            .allMatch(l -> l.start() >= from && l.end() <= until);
    if (covers) {
      wording
          .ofName(tag, to)
          .ifPresent(
              target -> {
                locks.removeIf(l -> l.start() < until && from < l.end());
                locks.add(new Translator.Lock(from, until, target));
              });
    }
  }
}
