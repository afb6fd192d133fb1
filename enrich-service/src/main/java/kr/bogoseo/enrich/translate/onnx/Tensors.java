package kr.bogoseo.enrich.translate.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/** Rows in and out of the runtime. */
final class Tensors {

  private Tensors() {}

  static OnnxTensor of(OrtEnvironment environment, long[][] rows) throws OrtException {
    LongBuffer values = LongBuffer.allocate(rows.length * rows[0].length);
    Arrays.stream(rows).forEach(values::put);
    return OnnxTensor.createTensor(
        environment, values.flip(), new long[] {rows.length, rows[0].length});
  }

  /** The states of texts, one row a way. */
  static OnnxTensor states(OrtEnvironment environment, MarianModel.Encoded encoded, int[] texts)
      throws OrtException {
    int length = encoded.mask()[0].length;
    FloatBuffer states = floats((long) texts.length * length * encoded.width());
    for (int text : texts) {
      states.put(encoded.states()[text]);
    }
    return OnnxTensor.createTensor(
        environment, states.flip(), new long[] {texts.length, length, encoded.width()});
  }

  /** Which pieces of texts count, one row a way. */
  static OnnxTensor mask(OrtEnvironment environment, MarianModel.Encoded encoded, int[] texts)
      throws OrtException {
    return of(
        environment, Arrays.stream(texts).mapToObj(i -> encoded.mask()[i]).toArray(long[][]::new));
  }

  /** The rows of a tensor in another order, some more than once, some not at all. */
  static OnnxTensor rows(OrtEnvironment environment, OnnxTensor tensor, int[] order)
      throws OrtException {
    long[] shape = tensor.getInfo().getShape();
    int size = 1;
    for (int i = 1; i < shape.length; i++) {
      size = Math.toIntExact(size * shape[i]);
    }
    FloatBuffer all = tensor.getFloatBuffer();
    FloatBuffer picked = floats((long) size * order.length);
    for (int row : order) {
      picked.put(all.slice(row * size, size));
    }
    shape[0] = order.length;
    return OnnxTensor.createTensor(environment, picked.flip(), shape);
  }

  /** The scores behind the last piece of every row. */
  static float[][] last(OnnxTensor logits) {
    long[] shape = logits.getInfo().getShape();
    int ways = (int) shape[0];
    int steps = (int) shape[1];
    int pieces = (int) shape[2];
    FloatBuffer all = logits.getFloatBuffer();
    float[][] rows = new float[ways][pieces];
    for (int i = 0; i < ways; i++) {
      all.position((i * steps + steps - 1) * pieces);
      all.get(rows[i]);
    }
    return rows;
  }

  /** Outside the heap, where the runtime takes them as they are. */
  private static FloatBuffer floats(long size) {
    return ByteBuffer.allocateDirect(Math.toIntExact(size * Float.BYTES))
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }
}
