package kr.bogoseo.enrich.translate.engines;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.engines.EngineFailure.Kind;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * Makes a translator of any engine: names, terms, dates, amounts and numbers go through it as
 * markers and come out exactly. A text whose markers did not survive is asked for again with
 * another kind of marker; what is lost even then is put at the end, and the text is flagged.
 */
public final class LockedTranslator implements Translator {

  /** Changes with the way texts are marked and put together again. */
  private static final String LOCKING = "lock2";

  private final GuardedEngine engine;
  private final Supplier<TermBase> terms;
  private final Function<TermBase, Morphology> morphology;
  private volatile NameForms forms;
  private final LongAdder violations = new LongAdder();

  /**
   * A translator.
   *
   * @param terms the term base of the moment
   * @param morphology reads Korean words with the terms of a term base
   */
  public LockedTranslator(
      TextEngine engine,
      EngineLimits limits,
      Supplier<TermBase> terms,
      Function<TermBase, Morphology> morphology,
      Clock clock) {
    this.engine = new GuardedEngine(engine, limits, clock);
    this.terms = terms;
    this.morphology = morphology;
    this.forms = forms(terms.get());
  }

  private NameForms forms(TermBase base) {
    return new NameForms(base, morphology.apply(base));
  }

  private NameForms forms() {
    NameForms known = forms;
    TermBase now = terms.get();
    if (known.terms() != now) {
      known = forms(now);
      forms = known;
    }
    return known;
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public String model() {
    return engine.model();
  }

  @Override
  public String version() {
    return LOCKING + "-" + engine.version();
  }

  @Override
  public String termBase() {
    return terms.get().version();
  }

  @Override
  public String termsIn(String from, String to, Source text) {
    return locked(text, from, to).source().locks().stream()
        .map(Lock::toString)
        .collect(Collectors.joining());
  }

  @Override
  public boolean isGist() {
    return false;
  }

  @Override
  public int batch() {
    return engine.batch();
  }

  @Override
  public Health health() {
    return engine.health();
  }

  @Override
  public long violations() {
    return violations.sum();
  }

  @Override
  public List<Translation> translate(String from, String to, List<Source> texts) {
    List<LockedText> locked = texts.stream().map(text -> locked(text, from, to)).toList();
    Marker first = engine.keepsSigns() ? Marker.BRACKETS : Marker.LETTERS;
    Marker other = first == Marker.BRACKETS ? Marker.LETTERS : Marker.BRACKETS;
    List<Attempt> attempts = ask(from, to, locked, first);
    List<Integer> broken = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      if (!attempts.get(i).restored().isWhole()) {
        broken.add(i);
      }
    }
    if (!broken.isEmpty()) {
      List<Attempt> second = ask(from, to, broken.stream().map(locked::get).toList(), other);
      for (int i = 0; i < broken.size(); i++) {
        if (second.get(i).isBetterThan(attempts.get(broken.get(i)))) {
          attempts.set(broken.get(i), second.get(i));
        }
      }
    }
    List<Translation> translations = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      translations.add(translation(locked.get(i), attempts.get(i)));
    }
    return translations;
  }

  private record Attempt(LockedText.Restored restored, boolean cut, boolean given) {

    boolean isBetterThan(Attempt other) {
      return given && restored.missing().size() < other.restored.missing().size();
    }
  }

  private LockedText locked(Source text, String from, String to) {
    boolean korean = from.equals("ko") && to.equals("en");
    List<Lock> locks = new ArrayList<>((korean ? forms().locked(text) : text).locks());
    for (Lock term : terms.get().index().locks(text.text(), from, to)) {
      if (locks.stream().noneMatch(l -> l.start() < term.end() && term.start() < l.end())) {
        locks.add(term);
      }
    }
    if (korean) {
      locks = QuantityForms.widened(text.text(), locks, terms.get());
      locks.addAll(NameForms.latin(text.text(), locks));
    }
    locks.addAll(NumberLocks.in(text.text(), from, locks));
    locks.sort(Comparator.comparingInt(Lock::start));
    return new LockedText(
        new Source(text.text(), locks.subList(0, Math.min(locks.size(), Marker.MOST))));
  }

  private List<Attempt> ask(String from, String to, List<LockedText> texts, Marker marker) {
    List<LockedText> worded = texts.stream().filter(LockedText::hasWords).toList();
    List<TextEngine.Answer> answers =
        worded.isEmpty() ? List.of() : answers(from, to, worded, marker);
    List<Attempt> attempts = new ArrayList<>();
    int next = 0;
    for (LockedText text : texts) {
      if (!text.hasWords()) {
        attempts.add(
            new Attempt(
                new LockedText.Restored(text.replaced(), List.of(), 0, false), false, true));
        continue;
      }
      TextEngine.Answer answer = answers.get(next++);
      LockedText.Restored restored = text.restored(marker, answer.text());
      violations.add(restored.violations() + (restored.numberAdded() ? 1 : 0));
      attempts.add(new Attempt(restored, answer.cut(), !answer.text().isBlank()));
    }
    return attempts;
  }

  /** Asks for all; a text that alone gets no usable answer must not keep the others from theirs. */
  private List<TextEngine.Answer> answers(
      String from, String to, List<LockedText> texts, Marker marker) {
    List<String> marked = texts.stream().map(text -> text.marked(marker)).toList();
    try {
      return engine.translate(from, to, marked);
    } catch (EngineFailure e) {
      if (e.kind() != Kind.BAD_ANSWER) {
        throw e;
      }
    }
    List<TextEngine.Answer> answers = new ArrayList<>();
    for (String text : marked) {
      try {
        answers.addAll(engine.translate(from, to, List.of(text)));
      } catch (EngineFailure e) {
        if (e.kind() != Kind.BAD_ANSWER) {
          throw e;
        }
        answers.add(new TextEngine.Answer("", false));
      }
    }
    return answers;
  }

  private static Translation translation(LockedText text, Attempt attempt) {
    List<String> flags = new ArrayList<>();
    LockedText.Restored restored = attempt.restored();
    if (!attempt.given()) {
      flags.add("untranslated");
      return new Translation(text.replaced(), text.terms(), flags);
    }
    String target = restored.text();
    if (!restored.isWhole()) {
      flags.add("term-unplaced");
      target +=
          restored.missing().stream()
              .map(Lock::target)
              .collect(Collectors.joining("; ", target.isEmpty() ? "(" : " (", ")"));
    }
    if (restored.numberAdded()) {
      flags.add("number-added");
    }
    if (attempt.cut()) {
      flags.add("cut");
    }
    return new Translation(target, text.terms(), flags);
  }
}
