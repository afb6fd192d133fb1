package kr.bogoseo.deploy.bench.translate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.enrich.RegisteredName;
import kr.bogoseo.enrich.Sentences;
import kr.bogoseo.enrich.TranslateTexts;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.normalise.Values;
import kr.bogoseo.enrich.tag.RegistryTagger;
import kr.bogoseo.enrich.translate.engines.EngineLimits;
import kr.bogoseo.enrich.translate.engines.LibreTranslator;
import kr.bogoseo.enrich.translate.engines.LockedTranslator;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * Sends the labelled sentences through the service's own code to engines of which we know what they
 * do, over HTTP: what is locked must come out, whatever happens to the markers.
 */
final class StubEngines {

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final EngineLimits LIMITS =
      new EngineLimits(2, 8, 10_000, Duration.ofSeconds(60), Duration.ofMinutes(1));

  private final TermBase terms = new TermBase();
  private final Values values = new Values(hanja -> Optional.empty());
  private final RegistryTagger tagger = new RegistryTagger(Optional.empty(), new NoriMorphology());
  private final UnaryOperator<String> words;

  /**
   * Engines.
   *
   * @param words what they make of words
   */
  StubEngines(UnaryOperator<String> words) {
    this.words = words;
  }

  /** Adds the figures of both engines. */
  void measure(Figures figures, List<LabelledSentence> labels) {
    for (boolean adversarial : new boolean[] {false, true}) {
      try (StubServer server = new StubServer(words, adversarial)) {
        measure(figures, labels, server, adversarial ? "adversarial" : "faithful");
      } catch (IOException e) {
        throw new UncheckedIOException("the stub server does not start", e);
      }
    }
  }

  private void measure(
      Figures figures, List<LabelledSentence> labels, StubServer server, String kind) {
    Translator engine =
        new LockedTranslator(
            new LibreTranslator(server.url(), "", Duration.ofSeconds(60)),
            LIMITS,
            () -> terms,
            base -> new NoriMorphology(base.nouns()),
            Clock.systemUTC());
    Function<String, Optional<RegisteredName>> names = tagger::byId;
    TranslateTexts texts =
        new TranslateTexts(
            List.of(engine), new RecentTranslations(0), new ExactWording(names), Clock.systemUTC());
    List<String> translations = new ArrayList<>();
    int locked = 0;
    int kept = 0;
    int numbers = 0;
    int numbersKept = 0;
    int flagged = 0;
    int segments = 0;
    for (LabelledSentence label : labels) {
      List<Translator.Source> sources = sources(texts, label.ko());
      StringBuilder joined = new StringBuilder();
      List<TranslateTexts.Item> items = texts.translate("ko", "en", sources).items();
      for (int i = 0; i < items.size(); i++) {
        Translator.Translation translation = items.get(i).translation().orElseThrow();
        joined.append(translation.target()).append(' ');
        segments++;
        flagged += translation.flags().isEmpty() ? 0 : 1;
        for (Translator.Lock lock : sources.get(i).locks()) {
          boolean there = translation.target().contains(lock.target());
          locked++;
          kept += there ? 1 : 0;
          if (DIGITS.matcher(lock.target()).find()) {
            numbers++;
            numbersKept += there ? 1 : 0;
          }
        }
      }
      translations.add(joined.toString());
    }
    TermScores scores = new TermScores(labels, translations);
    String through = " through the " + kind + " stub";
    figures.row("locked terms kept" + through + " (" + locked + ")", "1.00", share(kept, locked));
    figures.row(
        "locked numbers kept" + through + " (" + numbers + ")",
        "1.00",
        share(numbersKept, numbers));
    figures.row("names exact" + through, "0.98", scores.namesExact());
    figures.row("dates and amounts exact" + through, "0.98", scores.valuesExact());
    figures.row("numbers kept" + through, "1.00", scores.numbersKept());
    figures.remark(
        String.format(
            Locale.ROOT,
            "%s stub: %d violations, %d of %d segments flagged",
            kind,
            engine.violations(),
            flagged,
            segments));
    figures.detail(kind + "TermFaults", scores.faults());
    figures.detail(kind + "NumberFaults", scores.numberFaults());
  }

  private static double share(int part, int whole) {
    return (double) part / whole;
  }

  private List<Translator.Source> sources(TranslateTexts texts, String ko) {
    List<NormalizedValue> found = values.find(ko, null);
    List<Tag> tags = tagger.tag(ko);
    return Sentences.split(ko).stream()
        .map(span -> texts.source(ko, span.start(), span.end(), found, tags, "en"))
        .toList();
  }
}
