package kr.bogoseo.enrich.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Summarizer.Sentence;
import kr.bogoseo.enrich.Summarizer.Written;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What of a model's answer may be shown. */
final class Answers {

  private static final int SENTENCES = 4;
  private static final int POINTS = 5;

  private final List<Sentence> sources;
  private final Map<String, String> targets;
  private final boolean english;

  /**
   * Answers about a document.
   *
   * @param sources its sentences; the model knows them by their place, from 1
   * @param targets translations of them made before
   * @param english whether the document is English
   */
  Answers(List<Sentence> sources, Map<String, String> targets, boolean english) {
    this.sources = sources;
    this.targets = targets;
    this.english = english;
  }

  /** Both lists; empty ones for what is unreadable. */
  record Shown(List<Sentence> summary, List<Sentence> keyPoints) {}

  Shown read(String content) {
    int start = content.indexOf('{');
    int end = content.lastIndexOf('}');
    if (start < 0 || end < start) {
      return new Shown(List.of(), List.of());
    }
    try {
      JsonNode answer = ContractJson.mapper().readTree(content.substring(start, end + 1));
      return new Shown(
          sentences(answer.path("summary"), SENTENCES),
          sentences(answer.path("keyPoints"), POINTS));
    } catch (JacksonException e) {
      return new Shown(List.of(), List.of());
    }
  }

  private List<Sentence> sentences(JsonNode list, int most) {
    List<Sentence> shown = new ArrayList<>();
    for (JsonNode one : list) {
      String ko = one.path("ko").asString("").strip();
      String en = one.path("en").asString("").strip();
      List<Sentence> cited = cited(one.path("sources"));
      if (shown.size() == most
          || cited.isEmpty()
          || en.isEmpty()
          || ko.chars().noneMatch(c -> Hangul.isSyllable((char) c))) {
        continue;
      }
      String passage = cited.stream().map(Sentence::text).collect(Collectors.joining(" "));
      String translation =
          cited.stream()
              .map(source -> targets.get(source.text()))
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" "));
      if (new Grounding(passage, translation).carries(ko, en)) {
        Sentence first = cited.getFirst();
        shown.add(
            new Sentence(
                first.block(),
                english ? en : ko,
                first.page(),
                new Written(english ? ko : en, passage)));
      }
    }
    return shown;
  }

  /** The sentences cited; none when one of them does not exist. */
  private List<Sentence> cited(JsonNode numbers) {
    List<Sentence> cited = new ArrayList<>();
    for (JsonNode number : numbers) {
      int n = number.asInt(0);
      if (n < 1 || n > sources.size()) {
        return List.of();
      }
      cited.add(sources.get(n - 1));
    }
    return cited;
  }
}
