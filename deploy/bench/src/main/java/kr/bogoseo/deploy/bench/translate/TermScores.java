package kr.bogoseo.deploy.bench.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.deploy.bench.ChrF;

/** Translations of labelled sentences: terms, numbers and closeness to the reference. */
final class TermScores {
  private final List<Map<String, Object>> faults = new ArrayList<>();
  private final List<Map<String, Object>> numberFaults = new ArrayList<>();
  private final ChrF chrF = new ChrF();
  private int names;
  private int namesExact;
  private int values;
  private int valuesExact;
  private int valuesByNumber;
  private int numbers;
  private int numbersKept;

  TermScores(List<LabelledSentence> sentences, List<String> translations) {
    for (int i = 0; i < sentences.size(); i++) {
      add(sentences.get(i), translations.get(i));
    }
  }

  private void add(LabelledSentence sentence, String translation) {
    chrF.add(translation, sentence.en());
    for (ExpectedTerm term : sentence.terms()) {
      boolean exact = term.in(translation);
      if (term.isValue()) {
        values++;
        valuesExact += exact ? 1 : 0;
        valuesByNumber += exact || term.numbersIn(translation) ? 1 : 0;
      } else {
        names++;
        namesExact += exact ? 1 : 0;
      }
      if (!exact) {
        faults.add(
            Map.of("n", sentence.n(), "ko", term.ko(), "en", term.en(), "found", translation));
      }
    }
    Set<BigDecimal> found = EnglishNumbers.of(translation);
    for (Set<BigDecimal> number : KoreanNumbers.of(sentence.ko())) {
      numbers++;
      boolean kept = number.stream().anyMatch(found::contains);
      numbersKept += kept ? 1 : 0;
      if (!kept) {
        numberFaults.add(
            Map.of(
                "n",
                sentence.n(),
                "number",
                number.toString(),
                "ko",
                sentence.ko(),
                "found",
                translation));
      }
    }
  }

  int names() {
    return names;
  }

  int values() {
    return values;
  }

  int numbers() {
    return numbers;
  }

  double namesExact() {
    return (double) namesExact / names;
  }

  double valuesExact() {
    return (double) valuesExact / values;
  }

  double valuesByNumber() {
    return (double) valuesByNumber / values;
  }

  double numbersKept() {
    return (double) numbersKept / numbers;
  }

  double chrF() {
    return chrF.value();
  }

  List<Map<String, Object>> faults() {
    return faults;
  }

  List<Map<String, Object>> numberFaults() {
    return numberFaults;
  }
}
