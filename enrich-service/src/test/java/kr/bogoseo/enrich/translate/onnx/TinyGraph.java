package kr.bogoseo.enrich.translate.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes ONNX graphs node by node. */
final class TinyGraph {

  static final int FLOAT = 1;
  static final int INT64 = 7;
  static final int BOOL = 9;
  private static final int ATTRIBUTE_INT = 2;
  private static final int ATTRIBUTE_GRAPH = 5;

  private final Proto graph = new Proto();
  private final String prefix;

  /**
   * A graph.
   *
   * @param prefix of the names of nodes, so that those of two branches differ
   */
  TinyGraph(String prefix) {
    this.prefix = prefix;
    graph.text(2, "graph" + prefix);
  }

  /** A name as it is in this graph. */
  String named(String name) {
    return prefix + name;
  }

  /** A node without attributes; returns the name of what it makes. */
  String node(String type, String... inputs) {
    return node(type, "", 0, inputs);
  }

  /** A node with one attribute. */
  String node(String type, String attribute, int value, String... inputs) {
    String output = prefix + type + graph.toBytes().length;
    named(output, type, attribute, value, inputs);
    return output;
  }

  /** Gives a result the name it leaves the graph by. */
  TinyGraph output(String name, String result, int type, String... dimensions) {
    named(name, "Identity", "", 0, result);
    graph.message(12, value(name, type, dimensions));
    return this;
  }

  private void named(String output, String type, String attribute, int value, String... inputs) {
    Proto node = new Proto();
    List.of(inputs).forEach(input -> node.text(1, input));
    node.text(2, output).text(3, output + "_node").text(4, type);
    if (!attribute.isEmpty()) {
      node.message(5, new Proto().text(1, attribute).number(3, value).number(20, ATTRIBUTE_INT));
    }
    graph.message(1, node);
  }

  /** One of two graphs with equal outputs, as a flag says. */
  TinyGraph branches(String flag, TinyGraph yes, TinyGraph no, List<String> outputs) {
    Proto node = new Proto().text(1, flag);
    outputs.forEach(output -> node.text(2, output));
    node.text(3, "branches")
        .text(4, "If")
        .message(5, branch("then_branch", yes))
        .message(5, branch("else_branch", no));
    graph.message(1, node);
    return this;
  }

  private static Proto branch(String name, TinyGraph branch) {
    return new Proto().text(1, name).message(6, branch.graph).number(20, ATTRIBUTE_GRAPH);
  }

  /** Declares an output that a node above makes. */
  TinyGraph declared(String name, int type, String... dimensions) {
    graph.message(12, value(name, type, dimensions));
    return this;
  }

  TinyGraph input(String name, int type, String... dimensions) {
    graph.message(11, value(name, type, dimensions));
    return this;
  }

  TinyGraph table(String name, float[][] rows) {
    ByteBuffer bytes =
        ByteBuffer.allocate(rows.length * rows[0].length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : rows) {
      for (float value : row) {
        bytes.putFloat(value);
      }
    }
    graph.message(
        5,
        new Proto()
            .number(1, rows.length)
            .number(1, rows[0].length)
            .number(2, FLOAT)
            .text(8, name)
            .bytes(9, bytes.array()));
    return this;
  }

  /** A whole number, as a list of one or, for a name that starts with {@code s}, by itself. */
  TinyGraph constant(String name, long value) {
    Proto tensor = new Proto();
    if (!name.startsWith("s")) {
      tensor.number(1, 1);
    }
    graph.message(
        5,
        tensor
            .number(2, INT64)
            .text(8, name)
            .bytes(
                9, ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array()));
    return this;
  }

  private static Proto value(String name, int type, String... dimensions) {
    Proto shape = new Proto();
    for (String dimension : dimensions) {
      boolean number = dimension.chars().allMatch(Character::isDigit);
      shape.message(
          1,
          number
              ? new Proto().number(1, Long.parseLong(dimension))
              : new Proto().text(2, dimension));
    }
    return new Proto()
        .text(1, name)
        .message(2, new Proto().message(1, new Proto().number(1, type).message(2, shape)));
  }

  byte[] toModel() {
    return new Proto()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Proto().text(1, "").number(2, 13))
        .toBytes();
  }
}
