package kr.bogoseo.deploy.bench.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.LabelFiles;
import tools.jackson.databind.JsonNode;

/**
 * Excerpts of further documents with the names in them, kept as file, offsets, types and ids. The
 * tuning part, and the one of other subjects than bio, may be looked at when rules are written; of
 * the test part only the figures.
 */
final class OwnLabels {

  private OwnLabels() {}

  /**
   * The excerpts whose file is there.
   *
   * @param part {@code tuning}, {@code subjects} or {@code test}
   * @param corpus where the documents are
   */
  static List<Sentence> of(String part, Path corpus) {
    List<Sentence> sentences = new ArrayList<>();
    String resource = "labels-" + part + ".jsonl";
    try (InputStream in = OwnLabels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new BenchException(resource + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode label = ContractJson.mapper().readTree(line);
        Path file = corpus.resolve(label.path("file").asString(""));
        if (Files.exists(file)) {
          sentences.add(sentence(sentences.size() + 1, label, LabelFiles.text(file)));
        }
      }
    } catch (IOException e) {
      throw new BenchException(resource + " cannot be read", e);
    }
    return sentences;
  }

  private static Sentence sentence(int number, JsonNode label, String text) {
    return new Sentence(
        number,
        label.path("file").asString(""),
        text.substring(label.path("start").asInt(0), label.path("end").asInt(0)),
        Mention.labelled(label),
        List.of());
  }
}
