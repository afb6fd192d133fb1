package kr.bogoseo.enrich.translate.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;

/**
 * A Marian model of a few words in the usual files: the encoder looks every piece up in a table
 * whose row says which piece it becomes, and the decoder shows row n at step n. So it translates
 * word by word, really through ONNX Runtime.
 */
final class TinyModel {

  private static final int FLOAT = 1;
  private static final int INT64 = 7;
  private static final float SURE = 9;

  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final Map<Integer, Integer> becomes = new LinkedHashMap<>();

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
    Files.write(directory.resolve("decoder_model.onnx"), decoder());
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
    ByteBuffer table = ByteBuffer.allocate(n * n * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < n; i++) {
      int target = becomes.getOrDefault(i, 1);
      for (int j = 0; j < n; j++) {
        table.putFloat(j == target ? SURE : 0);
      }
    }
    Proto graph =
        new Proto()
            .message(1, node("Gather", List.of("table", "input_ids"), "last_hidden_state", 0))
            .text(2, "encoder")
            .message(
                5,
                new Proto()
                    .number(1, n)
                    .number(1, n)
                    .number(2, FLOAT)
                    .text(8, "table")
                    .bytes(9, table.array()))
            .message(11, value("input_ids", INT64, "b", "s"))
            .message(11, value("attention_mask", INT64, "b", "s"))
            .message(12, value("last_hidden_state", FLOAT, "b", "s", "w"));
    return model(graph);
  }

  /** logits = Slice(encoder_hidden_states, 0, Shape(input_ids)[1], axis 1). */
  private byte[] decoder() {
    Proto graph =
        new Proto()
            .message(1, node("Shape", List.of("input_ids"), "shape", -1))
            .message(1, node("Gather", List.of("shape", "one"), "steps", 0))
            .message(
                1,
                node(
                    "Slice",
                    List.of("encoder_hidden_states", "zero", "steps", "one"),
                    "logits",
                    -1))
            .text(2, "decoder")
            .message(5, longs("zero", 0))
            .message(5, longs("one", 1))
            .message(11, value("input_ids", INT64, "b", "t"))
            .message(11, value("encoder_attention_mask", INT64, "b", "s"))
            .message(11, value("encoder_hidden_states", FLOAT, "b", "s", "w"))
            .message(12, value("logits", FLOAT, "b", "t", "w"));
    return model(graph);
  }

  private static Proto longs(String name, long value) {
    return new Proto()
        .number(1, 1)
        .number(2, INT64)
        .text(8, name)
        .bytes(9, ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array());
  }

  private static Proto node(String type, List<String> inputs, String output, int axis) {
    Proto node = new Proto();
    new ArrayList<>(inputs).forEach(input -> node.text(1, input));
    node.text(2, output).text(3, output + "_node").text(4, type);
    if (axis >= 0) {
      node.message(5, new Proto().text(1, "axis").number(3, axis).number(20, 2));
    }
    return node;
  }

  private static Proto value(String name, int type, String... dimensions) {
    Proto shape = new Proto();
    for (String dimension : dimensions) {
      shape.message(1, new Proto().text(2, dimension));
    }
    return new Proto()
        .text(1, name)
        .message(2, new Proto().message(1, new Proto().number(1, type).message(2, shape)));
  }

  private static byte[] model(Proto graph) {
    return new Proto()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Proto().text(1, "").number(2, 13))
        .toBytes();
  }
}
