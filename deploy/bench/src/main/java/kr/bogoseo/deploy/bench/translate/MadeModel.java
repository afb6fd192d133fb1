package kr.bogoseo.deploy.bench.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;

/**
 * A model of Marian's shape with random weights, in the files of a real export: what it says means
 * nothing, what it costs does. All layers share their weights, which changes the size of the file
 * and not the work.
 */
final class MadeModel {

  static final int WIDTH = 256;
  static final int LAYERS = 6;
  static final int PIECES = 8_000;

  private static final String[] SQUARES = {"wq", "wk", "wv", "wo", "cq", "ck", "cv", "co"};

  private MadeModel() {}

  /**
   * Writes it.
   *
   * @param past whether the decoder keeps keys and values ({@code decoder_with_past_model.onnx})
   */
  static Path write(Path directory, boolean past) throws IOException {
    Files.createDirectories(directory);
    Map<String, Integer> ids = new LinkedHashMap<>();
    ids.put("</s>", 0);
    ids.put("<unk>", 1);
    OnnxBytes pieces = new OnnxBytes();
    // Every syllable is a piece of its own, so that texts have as many pieces as syllables.
    for (int i = 2; i < PIECES - 1; i++) {
      ids.put(i == 2 ? "\u2581" : Character.toString(0xAC00 + i), i);
    }
    ids.put("<pad>", PIECES - 1);
    ids.forEach(
        (piece, id) ->
            pieces.message(
                1,
                new OnnxBytes()
                    .text(1, piece)
                    .fixed(2, -1)
                    .number(3, piece.equals("<unk>") ? 2 : piece.startsWith("<") ? 3 : 1)));
    byte[] spm = pieces.message(2, new OnnxBytes().number(3, 1)).toBytes();
    Files.write(directory.resolve("source.spm"), spm);
    Files.write(directory.resolve("target.spm"), spm);
    Files.write(directory.resolve("vocab.json"), ContractJson.write(ids));
    Files.write(
        directory.resolve("config.json"),
        ContractJson.write(
            Map.of(
                "eos_token_id",
                0,
                "pad_token_id",
                PIECES - 1,
                "decoder_start_token_id",
                PIECES - 1,
                "max_position_embeddings",
                512)));
    Files.write(
        directory.resolve("model.json"),
        ContractJson.write(Map.of("name", "made", "from", "ko", "to", "en")));
    Files.write(directory.resolve("encoder_model.onnx"), encoder());
    Files.write(directory.resolve("decoder_model.onnx"), decoder(false, past));
    if (past) {
      Files.write(directory.resolve("decoder_with_past_model.onnx"), decoder(true, true));
    }
    return directory;
  }

  private static OnnxBytes weighted() {
    OnnxBytes graph = new OnnxBytes().one().weights("pieces", PIECES, WIDTH);
    for (String square : SQUARES) {
      graph.weights(square, WIDTH, WIDTH);
    }
    return graph.weights("f1", WIDTH, 4 * WIDTH).weights("f2", 4 * WIDTH, WIDTH);
  }

  private static byte[] encoder() {
    OnnxBytes graph =
        weighted()
            .input("input_ids", OnnxBytes.INT64, "b", "s")
            .input("attention_mask", OnnxBytes.INT64, "b", "s");
    String x = graph.node("e", "Gather", "pieces", "input_ids");
    for (int i = 0; i < LAYERS; i++) {
      x = attended(graph, x, head(graph, x, "wk"), head(graph, x, "wv"), "wq", "wo");
      x = forward(graph, x);
    }
    return graph.output("last_hidden_state", x, "b", "s", String.valueOf(WIDTH)).toModel();
  }

  /**
   * The decoder.
   *
   * @param later whether it takes what earlier steps worked out
   * @param past whether it gives it
   */
  private static byte[] decoder(boolean later, boolean past) {
    String width = String.valueOf(WIDTH);
    OnnxBytes graph =
        weighted()
            .weights("out", WIDTH, PIECES)
            .input("input_ids", OnnxBytes.INT64, "b", "t")
            .input("encoder_attention_mask", OnnxBytes.INT64, "b", "s");
    if (!later) {
      graph.input("encoder_hidden_states", OnnxBytes.FLOAT, "b", "s", width);
    }
    String x = graph.node("d", "Gather", "pieces", "input_ids");
    for (int i = 0; i < LAYERS; i++) {
      String own = i + ".decoder.";
      String others = i + ".encoder.";
      String key = head(graph, x, "wk");
      String value = head(graph, x, "wv");
      if (later) {
        key = graph.node("d", "Concat", past(graph, own + "key"), key);
        value = graph.node("d", "Concat", past(graph, own + "value"), value);
      }
      x = attended(graph, x, key, value, "wq", "wo");
      String theirKey =
          later ? past(graph, others + "key") : head(graph, "encoder_hidden_states", "ck");
      String theirValue =
          later ? past(graph, others + "value") : head(graph, "encoder_hidden_states", "cv");
      x = attended(graph, x, theirKey, theirValue, "cq", "co");
      x = forward(graph, x);
      if (past) {
        present(graph, own, key, value);
      }
      if (past && !later) {
        present(graph, others, theirKey, theirValue);
      }
    }
    String logits = graph.node("d", "MatMul", x, "out");
    return graph.output("logits", logits, "b", "t", String.valueOf(PIECES)).toModel();
  }

  private static String past(OnnxBytes graph, String name) {
    graph.input("past_key_values." + name, OnnxBytes.FLOAT, "b", "1", name, String.valueOf(WIDTH));
    return "past_key_values." + name;
  }

  private static void present(OnnxBytes graph, String name, String key, String value) {
    String width = String.valueOf(WIDTH);
    graph.output("present." + name + "key", key, "b", "1", "u" + name, width);
    graph.output("present." + name + "value", value, "b", "1", "u" + name, width);
  }

  private static String head(OnnxBytes graph, String x, String weights) {
    return graph.node("h", "Unsqueeze", graph.node("h", "MatMul", x, weights), "one");
  }

  private static String attended(
      OnnxBytes graph, String x, String key, String value, String query, String out) {
    String scores =
        graph.node("a", "MatMul", head(graph, x, query), graph.node("a", "Transpose", key));
    String mixed = graph.node("a", "MatMul", graph.node("a", "Softmax", scores), value);
    String plain = graph.node("a", "Squeeze", mixed, "one");
    return graph.node("a", "Add", x, graph.node("a", "MatMul", plain, out));
  }

  private static String forward(OnnxBytes graph, String x) {
    String wide = graph.node("f", "Relu", graph.node("f", "MatMul", x, "f1"));
    return graph.node("f", "Add", x, graph.node("f", "MatMul", wide, "f2"));
  }
}
