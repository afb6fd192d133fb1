package kr.bogoseo.enrich.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.enrich.FoldedText;
import kr.bogoseo.enrich.ValueFinder;
import org.jspecify.annotations.Nullable;

/**
 * Asks every rule and lets the longest match win: a date is not also a number. Adding a kind of
 * value is adding a rule here.
 */
public final class Values implements ValueFinder {

  private final List<ValueRule> rules;

  /**
   * @param hanja how Hanja are read, where known
   */
  public Values(Function<String, Optional<String>> hanja) {
    // Of equal length, the earlier rule wins.
    this.rules =
        List.of(
            new PhoneRule(),
            new TableUnitRule(),
            new DateTimeRule(),
            new DateRangeRule(),
            new DateRule(),
            new MoneyRule(),
            new SharedCurrencyRule(),
            new AreaRule(),
            new PercentRule(),
            new DurationRule(),
            new NumberRule(),
            new CountryRule(),
            new HanjaRule(hanja));
  }

  @Override
  public List<NormalizedValue> find(String text, @Nullable LocalDate publishedOn) {
    FoldedText folded = FoldedText.of(text);
    Calendar days = Calendar.of(folded.text(), publishedOn);
    List<Fired> all = new ArrayList<>();
    for (ValueRule rule : rules) {
      rule.find(folded.text(), days).forEach(found -> all.add(new Fired(found, rule)));
    }
    // A stable sort keeps the rules' order among equals.
    all.sort(Comparator.comparingInt((Fired fired) -> fired.found().length()).reversed());
    BitSet taken = new BitSet(folded.text().length());
    List<Fired> kept = new ArrayList<>();
    for (Fired fired : all) {
      Found found = fired.found();
      int next = taken.nextSetBit(found.start());
      if (next < 0 || next >= found.end()) {
        taken.set(found.start(), found.end());
        kept.add(fired);
      }
    }
    kept.sort(Comparator.comparingInt(fired -> fired.found().start()));
    return kept.stream().map(fired -> report(folded, fired)).toList();
  }

  /** What was found, by which rule. */
  private record Fired(Found found, ValueRule rule) {}

  private static NormalizedValue report(FoldedText folded, Fired fired) {
    Found found = fired.found();
    int end = found.end();
    while (end > found.start() && folded.text().charAt(end - 1) == ' ') {
      end--;
    }
    return new NormalizedValue(
        folded.originalStart(found.start()),
        folded.originalEnd(end),
        folded.surface(found.start(), end),
        found.kind(),
        found.value(),
        found.suspect(),
        fired.rule().name());
  }
}
