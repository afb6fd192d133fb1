package kr.bogoseo.deploy.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Labelled documents as the pipeline sees them: extracted, so that broken lines are repaired, then
 * analysed as a whole. Each is asked for once.
 */
public final class DocumentTexts {
  private final Services services;
  private final Map<Path, String> texts = new HashMap<>();
  private final Map<Path, JsonNode> analyses = new HashMap<>();

  public DocumentTexts(Services services) {
    this.services = services;
  }

  /** The extracted text; the bytes as UTF-8 where no extract service answers and they are text. */
  public String text(Path file) throws InterruptedException {
    String known = texts.get(file);
    if (known != null) {
      return known;
    }
    String name = String.valueOf(file.getFileName());
    Answer answer = services.extract(name, LabelFiles.bytes(file));
    String text =
        answer.ok() || !name.endsWith(".txt")
            ? answer.expect("Extracting " + name).path("text").asString("")
            : LabelFiles.text(file);
    texts.put(file, text);
    return text;
  }

  /** Values, names and record of the whole text; a missing node when it is refused. */
  public JsonNode analysis(Path file) throws InterruptedException {
    JsonNode known = analyses.get(file);
    if (known != null) {
      return known;
    }
    Answer answer = services.analyze(text(file));
    if (answer.status() == 0) {
      throw new BenchException(
          "the enrich service does not answer; ./bogoseo up first, or --enrich URL. "
              + "분석 서비스가 응답하지 않습니다.");
    }
    JsonNode analysis = answer.ok() ? answer.body() : MissingNode.getInstance();
    analyses.put(file, analysis);
    return analysis;
  }
}
