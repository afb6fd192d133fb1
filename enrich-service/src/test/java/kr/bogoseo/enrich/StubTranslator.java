package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.contracts.document.Segment;

/** Says every text again in capitals, keeps what it was asked, and can be taken away. */
final class StubTranslator implements Translator {

  final List<String> asked = new ArrayList<>();
  private final String name;
  boolean away;
  boolean refuses;
  int awayAfter = Integer.MAX_VALUE;
  int batch = 500;
  String terms = "";

  StubTranslator(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String model() {
    return "stub-model";
  }

  @Override
  public String termBase() {
    return "tb1";
  }

  @Override
  public String termsIn(String from, String to, Source text) {
    return text.text().contains("예산") ? terms : "";
  }

  @Override
  public int batch() {
    return batch;
  }

  @Override
  public boolean isGist() {
    return false;
  }

  @Override
  public synchronized List<Translation> translate(String from, String to, List<Source> texts) {
    if (refuses) {
      throw new TranslatorUnavailableException("the test's engine never does this") {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean isForGood() {
          return true;
        }
      };
    }
    if (away || asked.size() >= awayAfter) {
      throw new TranslatorUnavailableException("the test took it away");
    }
    texts.forEach(text -> asked.add(text.text()));
    return texts.stream()
        .map(text -> new Translation(name + " " + text.text(), List.<Segment.Term>of()))
        .toList();
  }
}
