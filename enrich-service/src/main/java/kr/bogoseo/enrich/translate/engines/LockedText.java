package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.enrich.Translator;

/**
 * Carries locked stretches through an engine that knows nothing of them: each becomes a marker such
 * as {@code ⟦1⟧} that engines leave alone, and is put back afterwards.
 */
final class LockedText {

  private LockedText() {}

  /** The text with markers. */
  static String marked(Translator.Source source) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = 0; i < source.locks().size(); i++) {
      Translator.Lock lock = source.locks().get(i);
      text.append(source.text(), at, lock.start()).append(marker(i));
      at = lock.end();
    }
    return text.append(source.text().substring(at)).toString();
  }

  private static String marker(int index) {
    return "⟦" + (index + 1) + "⟧";
  }

  /** The translation with the locked words put back; empty when the engine lost a marker. */
  static Optional<Translator.Translation> restored(Translator.Source source, String answer) {
    String text = answer;
    List<Segment.Term> terms = new ArrayList<>();
    for (int i = 0; i < source.locks().size(); i++) {
      Translator.Lock lock = source.locks().get(i);
      String marker = marker(i);
      if (!text.contains(marker)) {
        return Optional.empty();
      }
      text = text.replace(marker, lock.target());
      terms.add(new Segment.Term(source.text().substring(lock.start(), lock.end()), lock.target()));
    }
    return Optional.of(new Translator.Translation(text, terms));
  }
}
