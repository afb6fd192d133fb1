package kr.bogoseo.enrich.translate.onnx;

import java.util.List;

/**
 * The decoder of the tiny model in the layouts of real exports. What it says of step n is row n of
 * the encoder's states and, weighing less, the sum of all pieces before: a cache whose rows are
 * mixed up gives other outputs.
 */
final class TinyDecoders {

  private static final List<String> OUTPUTS =
      List.of(
          "logits",
          "present.0.decoder.key",
          "present.0.decoder.value",
          "present.0.encoder.key",
          "present.0.encoder.value");

  private final float[][] pieces;
  private final String width;

  /**
   * Decoders.
   *
   * @param pieces what each piece adds to the scores of all later ones
   */
  TinyDecoders(float[][] pieces) {
    this.pieces = pieces;
    this.width = String.valueOf(pieces.length);
  }

  /** {@code decoder_model.onnx}. */
  byte[] plain() {
    TinyGraph graph =
        inputs(new TinyGraph("")).input("encoder_hidden_states", TinyGraph.FLOAT, "b", "s", width);
    return whole(graph).toModel();
  }

  /** {@code decoder_with_past_model.onnx}. */
  byte[] withPast() {
    TinyGraph graph = past(inputs(new TinyGraph("")));
    return step(graph, false).toModel();
  }

  /** {@code decoder_model_merged.onnx}. */
  byte[] merged() {
    TinyGraph graph =
        past(inputs(new TinyGraph("")))
            .input("encoder_hidden_states", TinyGraph.FLOAT, "b", "s", width)
            .input("use_cache_branch", TinyGraph.BOOL, "1");
    TinyGraph yes = step(new TinyGraph("y"), true);
    TinyGraph no = whole(new TinyGraph("n"));
    graph.branches("use_cache_branch", yes, no, OUTPUTS);
    graph.declared("logits", TinyGraph.FLOAT, "b", "t", width);
    OUTPUTS
        .subList(1, OUTPUTS.size())
        .forEach(name -> graph.declared(name, TinyGraph.FLOAT, "b2", "1", "u", width));
    return graph.toModel();
  }

  private TinyGraph inputs(TinyGraph graph) {
    return graph
        .input("input_ids", TinyGraph.INT64, "b", "t")
        .input("encoder_attention_mask", TinyGraph.INT64, "b", "s")
        .table("pieces", pieces)
        .constant("zero", 0)
        .constant("one", 1)
        .constant("two", 2)
        .constant("sZero", 0)
        .constant("sOne", 1);
  }

  private TinyGraph past(TinyGraph graph) {
    for (String part : List.of("decoder", "encoder")) {
      for (String kind : List.of("key", "value")) {
        graph.input(
            "past_key_values.0." + part + "." + kind, TinyGraph.FLOAT, "b", "1", part, width);
      }
    }
    return graph;
  }

  /** All pieces at once; gives keys and values of both sides. */
  private TinyGraph whole(TinyGraph graph) {
    String hidden = "encoder_hidden_states";
    String embedded = graph.node("Gather", "axis", 0, "pieces", "input_ids");
    String sums = graph.node("CumSum", embedded, "sOne");
    String steps = graph.node("Gather", "axis", 0, graph.node("Shape", "input_ids"), "sOne");
    String length = graph.node("Gather", "axis", 0, graph.node("Shape", hidden), "sOne");
    String places =
        graph.node(
            "Min", graph.node("Range", "sZero", steps, "sOne"), graph.node("Sub", length, "sOne"));
    String rows = graph.node("Gather", "axis", 1, hidden, places);
    String own = graph.node("Unsqueeze", embedded, "one");
    String others = graph.node("Unsqueeze", hidden, "one");
    return outputs(graph, graph.node("Add", rows, sums), own, others);
  }

  /** One piece more. */
  private TinyGraph step(TinyGraph graph, boolean merged) {
    String past = "past_key_values.0.decoder.key";
    String embedded = graph.node("Gather", "axis", 0, "pieces", "input_ids");
    String all = graph.node("Concat", "axis", 2, past, graph.node("Unsqueeze", embedded, "one"));
    String sums = graph.node("ReduceSum", "keepdims", 0, all, "two");
    String states = graph.node("Squeeze", "past_key_values.0.encoder.key", "one");
    String at = graph.node("Gather", "axis", 0, graph.node("Shape", past), "two");
    String length = graph.node("Gather", "axis", 0, graph.node("Shape", states), "one");
    String place = graph.node("Min", at, graph.node("Sub", length, "one"));
    String row = graph.node("Gather", "axis", 1, states, place);
    String logits = graph.node("Add", row, sums);
    if (merged) {
      // A real merged export says nothing of the encoder in this branch either.
      String nothing = graph.node("Slice", "past_key_values.0.encoder.key", "zero", "zero", "zero");
      return outputs(graph, logits, all, nothing);
    }
    return graph
        .output("logits", logits, TinyGraph.FLOAT, "b", "t", width)
        .output("present.0.decoder.key", all, TinyGraph.FLOAT, "b", "1", "u", width)
        .output("present.0.decoder.value", all, TinyGraph.FLOAT, "b", "1", "u", width);
  }

  private TinyGraph outputs(TinyGraph graph, String logits, String own, String others) {
    // Results of branches have names of their own.
    return graph
        .output(graph.named("logits"), logits, TinyGraph.FLOAT, "b", "t", width)
        .output(graph.named("present.0.decoder.key"), own, TinyGraph.FLOAT, "b", "1", "u", width)
        .output(graph.named("present.0.decoder.value"), own, TinyGraph.FLOAT, "b", "1", "u", width)
        .output(graph.named("present.0.encoder.key"), others, TinyGraph.FLOAT, "b", "1", "v", width)
        .output(
            graph.named("present.0.encoder.value"), others, TinyGraph.FLOAT, "b", "1", "v", width);
  }
}
