package kr.bogoseo.enrich.translate.onnx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.store.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The directory of a Marian model as the usual export leaves it: {@code encoder_model.onnx}, one of
 * the decoders (see {@link MarianModel}), {@code source.spm}, {@code target.spm}, {@code
 * vocab.json}, {@code config.json}, {@code generation_config.json}; beside them {@code model.json}
 * with the model's name, its languages and, for models of several target languages, the {@code
 * prefix} that names one.
 *
 * @param directory where it lies
 * @param name its name
 * @param version tells this model from another of the same name
 * @param from ISO 639-1 code
 * @param to ISO 639-1 code
 * @param prefix what every text begins with; usually empty
 * @param pieces the source's SentencePiece model
 * @param ids number of every piece
 * @param targets number of every piece of outputs; those of {@code ids} unless the model keeps them
 *     apart
 * @param start the piece outputs begin with
 * @param end the piece that ends a text
 * @param pad the piece that stands for nothing
 * @param unknown the piece for what is no piece
 * @param never pieces that no output may hold
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
    Map<String, Integer> targets,
    int start,
    int end,
    int pad,
    int unknown,
    BitSet never,
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
      JsonNode generation = generation(directory, config);
      Map<String, Integer> ids = vocabulary(directory.resolve("vocab.json"));
      Path apart = directory.resolve("target_vocab.json");
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
          Files.exists(apart) ? vocabulary(apart) : ids,
          config.path("decoder_start_token_id").asInt(pad),
          end,
          pad,
          ids.getOrDefault("<unk>", 1),
          never(generation, pad),
          Math.min(LONGEST, config.path("max_position_embeddings").asInt(LONGEST)));
    } catch (IOException | JacksonException e) {
      throw new IllegalArgumentException(
          "BOGOSEO_TRANSLATE_MODEL_DIR: no Marian model in " + directory + ": " + e.getMessage(),
          e);
    }
  }

  /** Newer exports keep these settings in a file of their own. */
  private static JsonNode generation(Path directory, JsonNode config) throws IOException {
    Path file = directory.resolve("generation_config.json");
    return Files.exists(file) ? json(Files.readAllBytes(file)) : config;
  }

  /** Padding, and single pieces among {@code bad_words_ids}. */
  private static BitSet never(JsonNode generation, int pad) {
    BitSet never = new BitSet();
    never.set(pad);
    for (JsonNode word : generation.path("bad_words_ids")) {
      if (word.size() == 1 && word.path(0).asInt(-1) >= 0) {
        never.set(word.path(0).asInt());
      }
    }
    return never;
  }

  private static Map<String, Integer> vocabulary(Path file) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    json(Files.readAllBytes(file)).forEachEntry((piece, id) -> ids.put(piece, id.asInt()));
    return ids;
  }

  private static JsonNode json(byte[] bytes) {
    return ContractJson.mapper().readTree(new String(bytes, StandardCharsets.UTF_8));
  }
}
