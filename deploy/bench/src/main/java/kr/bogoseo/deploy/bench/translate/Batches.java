package kr.bogoseo.deploy.bench.translate;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.Services;
import kr.bogoseo.deploy.bench.SpaceFree;
import tools.jackson.databind.JsonNode;

/** Translates many texts, some at a time, and puts the sentences of each together again. */
final class Batches {
  private static final int SIZE = 20;

  private final Services services;
  private String engine = "";
  private int segments;
  private int reused;
  private double millis;

  Batches(Services services) {
    this.services = services;
  }

  /** One English text for each Korean one. */
  List<String> translate(List<String> korean) throws InterruptedException {
    return translate(korean, "ko", "en");
  }

  /** One text for each. */
  List<String> translate(List<String> korean, String from, String to) throws InterruptedException {
    List<String> english = new ArrayList<>();
    for (int i = 0; i < korean.size(); i += SIZE) {
      List<String> batch = korean.subList(i, Math.min(korean.size(), i + SIZE));
      Answer answer = services.translate(batch, from, to);
      if (answer.status() == 0) {
        throw new BenchException(
            "the enrich service does not answer; ./bogoseo up first, or --enrich URL. "
                + "번역 서비스가 응답하지 않습니다.");
      }
      JsonNode body = answer.expect("Translating");
      engine = body.path("engine").asString("");
      millis += answer.millis();
      english.addAll(assigned(batch, body.path("segments")));
    }
    return english;
  }

  String engine() {
    return engine;
  }

  double segmentsPerSecond() {
    return segments / millis * 1000;
  }

  int reused() {
    return reused;
  }

  /** Segments come in the order of the texts; a text ends where its letters are used up. */
  private List<String> assigned(List<String> batch, JsonNode answer) {
    List<String> english = new ArrayList<>();
    int next = 0;
    for (String text : batch) {
      int left = SpaceFree.of(text).length();
      StringBuilder joined = new StringBuilder();
      while (left > 0 && next < answer.size()) {
        JsonNode segment = answer.path(next++);
        left -= SpaceFree.of(segment.path("source").asString("")).length();
        joined.append(joined.isEmpty() ? "" : " ").append(segment.path("target").asString(""));
        segments++;
        reused += segment.path("reused").asBoolean(false) ? 1 : 0;
      }
      english.add(joined.toString());
    }
    return english;
  }
}
