package kr.bogoseo.deploy.bench.translate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Writes ONNX graphs, of which the field numbers are those of {@code onnx.proto}. */
final class OnnxBytes {

  static final int FLOAT = 1;
  static final int INT64 = 7;
  static final int BOOL = 9;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int nodes;

  OnnxBytes number(int field, long value) {
    varint((long) field << 3);
    varint(value);
    return this;
  }

  OnnxBytes fixed(int field, float value) {
    varint((long) field << 3 | 5);
    out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
    return this;
  }

  OnnxBytes text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  OnnxBytes message(int field, OnnxBytes value) {
    return bytes(field, value.out.toByteArray());
  }

  OnnxBytes bytes(int field, byte[] value) {
    varint((long) field << 3 | 2);
    varint(value.length);
    out.writeBytes(value);
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** A node of a graph; returns the name of its result. */
  String node(String prefix, String type, String... inputs) {
    String result = prefix + type + nodes++;
    OnnxBytes node = new OnnxBytes();
    List.of(inputs).forEach(input -> node.text(1, input));
    node.text(2, result).text(4, type);
    if (type.equals("Transpose")) {
      OnnxBytes order = new OnnxBytes().text(1, "perm").number(20, 7);
      List.of(0, 1, 3, 2).forEach(axis -> order.number(8, axis));
      node.message(5, order);
    }
    if (type.equals("Concat")) {
      node.message(5, new OnnxBytes().text(1, "axis").number(3, 2).number(20, 2));
    }
    message(1, node);
    return result;
  }

  /** Gives a result its name outside. */
  OnnxBytes output(String name, String result, String... dimensions) {
    message(1, new OnnxBytes().text(1, result).text(2, name).text(4, "Identity"));
    return message(12, value(name, FLOAT, dimensions));
  }

  OnnxBytes input(String name, int type, String... dimensions) {
    return message(11, value(name, type, dimensions));
  }

  /** Small random numbers, the same every time. */
  OnnxBytes weights(String name, int rows, int columns) {
    Random chance = new Random(name.hashCode());
    ByteBuffer values = ByteBuffer.allocate(rows * columns * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < rows * columns; i++) {
      values.putFloat((chance.nextFloat() - 0.5f) / 8);
    }
    return message(
        5,
        new OnnxBytes()
            .number(1, rows)
            .number(1, columns)
            .number(2, FLOAT)
            .text(8, name)
            .bytes(9, values.array()));
  }

  OnnxBytes one() {
    byte[] value = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(1).array();
    return message(5, new OnnxBytes().number(1, 1).number(2, INT64).text(8, "one").bytes(9, value));
  }

  static OnnxBytes value(String name, int type, String... dimensions) {
    OnnxBytes shape = new OnnxBytes();
    for (String dimension : dimensions) {
      boolean number = dimension.chars().allMatch(Character::isDigit);
      shape.message(
          1,
          number
              ? new OnnxBytes().number(1, Long.parseLong(dimension))
              : new OnnxBytes().text(2, dimension));
    }
    OnnxBytes tensor = new OnnxBytes().number(1, type).message(2, shape);
    return new OnnxBytes().text(1, name).message(2, new OnnxBytes().message(1, tensor));
  }

  /** The graph as a model file. */
  byte[] toModel() {
    return new OnnxBytes()
        .number(1, 8)
        .message(7, text(2, "graph"))
        .message(8, new OnnxBytes().text(1, "").number(2, 13))
        .toBytes();
  }
}
