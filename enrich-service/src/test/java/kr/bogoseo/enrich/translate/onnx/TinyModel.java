package kr.bogoseo.enrich.translate.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kr.bogoseo.contracts.ContractJson;

/**
 * A Marian model of a few words in the usual files: the encoder looks every piece up in a table
 * whose row says which piece it becomes, and the decoder shows row n at step n (and minds, a
 * little, what came before). So it translates word by word, really through ONNX Runtime.
 */
final class TinyModel {

  private static final float SURE = 9;

  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final Map<Integer, Integer> becomes = new LinkedHashMap<>();
  private Set<Layout> layouts = Set.of(Layout.PLAIN);
  private boolean doubtful;

  TinyModel() {
    id("</s>");
    id("<unk>");
    becomes.put(0, 0);
    becomes.put(1, 1);
    // What markers are made of goes through as it is.
    for (char c = 'A'; c <= 'Z'; c++) {
      becomes.put(id(String.valueOf(c)), id(String.valueOf(c)));
    }
    becomes.put(id("\u2581"), id("\u2581"));
    becomes.put(id("."), id("."));
  }

  private int id(String piece) {
    return ids.computeIfAbsent(piece, p -> ids.size());
  }

  /** The files a decoder may come in. */
  enum Layout {
    PLAIN,
    WITH_PAST,
    MERGED
  }

  /** Several outputs are nearly as good, so that it matters what came before. */
  TinyModel doubtful() {
    doubtful = true;
    return this;
  }

  TinyModel layouts(Layout... these) {
    layouts = Set.of(these);
    return this;
  }

  TinyModel word(String ko, String en) {
    becomes.put(id("\u2581" + ko), id("\u2581" + en));
    return this;
  }

  Path writeTo(Path directory) throws IOException {
    int pad = id("<pad>");
    becomes.put(pad, pad);
    Files.createDirectories(directory);
    Files.write(directory.resolve("source.spm"), sentencePiece());
    Files.write(directory.resolve("target.spm"), sentencePiece());
    Files.write(directory.resolve("vocab.json"), ContractJson.write(ids));
    Files.write(
        directory.resolve("config.json"),
        ContractJson.write(
            Map.of(
                "eos_token_id",
                0,
                "pad_token_id",
                pad,
                "decoder_start_token_id",
                pad,
                "max_position_embeddings",
                32)));
    Files.write(
        directory.resolve("model.json"),
        ContractJson.write(Map.of("name", "tiny", "from", "ko", "to", "en")));
    Files.write(directory.resolve("encoder_model.onnx"), encoder());
    for (Layout layout : layouts) {
      switch (layout) {
        case PLAIN -> Files.write(directory.resolve("decoder_model.onnx"), decoders().plain());
        case WITH_PAST ->
            Files.write(directory.resolve("decoder_with_past_model.onnx"), decoders().withPast());
        case MERGED ->
            Files.write(directory.resolve("decoder_model_merged.onnx"), decoders().merged());
      }
    }
    return directory;
  }

  private byte[] sentencePiece() {
    Proto model = new Proto();
    for (String piece : ids.keySet()) {
      int type = piece.equals("<unk>") ? 2 : piece.startsWith("<") ? 3 : 1;
      float score = type == 1 ? -1f / Math.max(1, piece.length()) : 0;
      model.message(1, new Proto().text(1, piece).fixed(2, score).number(3, type));
    }
    return model.message(2, new Proto().number(3, 1)).toBytes();
  }

  /** last_hidden_state = Gather(table, input_ids). */
  private byte[] encoder() {
    int n = ids.size();
    Random chance = new Random(7);
    float[][] table = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        table[i][j] = doubtful ? chance.nextFloat() : 0;
      }
      table[i][becomes.getOrDefault(i, 1)] += doubtful ? 1 : SURE;
    }
    TinyGraph graph = new TinyGraph("").table("table", table);
    return graph
        .input("input_ids", TinyGraph.INT64, "b", "s")
        .input("attention_mask", TinyGraph.INT64, "b", "s")
        .output(
            "last_hidden_state",
            graph.node("Gather", "axis", 0, "table", "input_ids"),
            TinyGraph.FLOAT,
            "b",
            "s",
            "w")
        .toModel();
  }

  private TinyDecoders decoders() {
    int n = ids.size();
    Random chance = new Random(11);
    float[][] pieces = new float[n][n];
    for (float[] row : pieces) {
      for (int j = 0; j < n; j++) {
        row[j] = chance.nextFloat() / 4;
      }
    }
    return new TinyDecoders(pieces);
  }
}
