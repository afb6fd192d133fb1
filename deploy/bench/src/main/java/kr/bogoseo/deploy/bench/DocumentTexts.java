package kr.bogoseo.deploy.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Labelled documents as the pipeline sees them: extracted, so that broken lines are repaired, then
 * analysed as a whole. Each is asked for once.
 */
public final class DocumentTexts {
  private final Services services;
  private final Map<Path, JsonNode> documents = new HashMap<>();
  private final Map<Path, JsonNode> analyses = new HashMap<>();

  public DocumentTexts(Services services) {
    this.services = services;
  }

  /** The extracted text; the bytes as UTF-8 where no extract service answers and they are text. */
  public String text(Path file) throws InterruptedException {
    return document(file).path("text").asString("");
  }

  private JsonNode document(Path file) throws InterruptedException {
    JsonNode known = documents.get(file);
    if (known != null) {
      return known;
    }
    String name = String.valueOf(file.getFileName());
    Answer answer = services.extract(name, LabelFiles.bytes(file));
    JsonNode document =
        answer.ok() || !name.endsWith(".txt")
            ? answer.expect("Extracting " + name)
            : ContractJson.mapper().createObjectNode().put("text", LabelFiles.text(file));
    documents.put(file, document);
    return document;
  }

  /**
   * Values, names and record of the whole document, with its headings and tables as in the
   * pipeline; a missing node when it is refused.
   */
  public JsonNode analysis(Path file) throws InterruptedException {
    JsonNode known = analyses.get(file);
    if (known != null) {
      return known;
    }
    JsonNode document = document(file);
    Answer answer =
        document.has("blocks") ? services.analyze(document) : services.analyze(text(file));
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
