package kr.bogoseo.enrich.translate.onnx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.store.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The directory of a Marian model as the usual export leaves it: {@code encoder_model.onnx}, {@code
 * decoder_model.onnx}, {@code source.spm}, {@code target.spm}, {@code vocab.json}, {@code
 * config.json}; beside them {@code model.json} with the model's name, its languages and, for models
 * of several target languages, the {@code prefix} that names one.
 *
 * @param directory where it lies
 * @param name its name
 * @param version tells this model from another of the same name
 * @param from ISO 639-1 code
 * @param to ISO 639-1 code
 * @param prefix what every text begins with; usually empty
 * @param pieces the source's SentencePiece model
 * @param ids number of every piece
 * @param start the piece outputs begin with
 * @param end the piece that ends a text
 * @param pad the piece that stands for nothing
 * @param unknown the piece for what is no piece
 * @param longest how many pieces a text may have
 */
record MarianFiles(
    Path directory,
    String name,
    String version,
    String from,
    String to,
    String prefix,
    SentencePiece pieces,
    Map<String, Integer> ids,
    int start,
    int end,
    int pad,
    int unknown,
    int longest) {

  private static final int LONGEST = 512;

  /**
   * Reads a directory.
   *
   * @throws IllegalArgumentException when a file is missing or is not what it should be
   */
  static MarianFiles read(Path directory) {
    try {
      byte[] description = Files.readAllBytes(directory.resolve("model.json"));
      JsonNode model = json(description);
      JsonNode config = json(Files.readAllBytes(directory.resolve("config.json")));
      Map<String, Integer> ids = new HashMap<>();
      json(Files.readAllBytes(directory.resolve("vocab.json")))
          .forEachEntry((piece, id) -> ids.put(piece, id.asInt()));
      int end = config.path("eos_token_id").asInt(0);
      int pad = config.path("pad_token_id").asInt(ids.getOrDefault("<pad>", ids.size() - 1));
      return new MarianFiles(
          directory,
          model.path("name").asString(String.valueOf(directory.getFileName())),
          Sha256.of(description).substring(0, 12),
          model.path("from").asString("ko"),
          model.path("to").asString("en"),
          model.path("prefix").asString(""),
          SentencePiece.of(Files.readAllBytes(directory.resolve("source.spm"))),
          ids,
          config.path("decoder_start_token_id").asInt(pad),
          end,
          pad,
          ids.getOrDefault("<unk>", 1),
          Math.min(LONGEST, config.path("max_position_embeddings").asInt(LONGEST)));
    } catch (IOException | JacksonException e) {
      throw new IllegalArgumentException(
          "BOGOSEO_TRANSLATE_MODEL_DIR: no Marian model in " + directory + ": " + e.getMessage(),
          e);
    }
  }

  private static JsonNode json(byte[] bytes) {
    return ContractJson.mapper().readTree(new String(bytes, StandardCharsets.UTF_8));
  }
}
