package kr.bogoseo.enrich.translate.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Encoder and decoder in ONNX Runtime. Safe for several threads. */
final class MarianModel implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession decoder;

  /**
   * Loads a model.
   *
   * @param threads of one request
   */
  MarianModel(Path directory, int threads) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      encoder = open(directory.resolve("encoder_model.onnx"), options);
      decoder = open(directory.resolve("decoder_model.onnx"), options);
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "BOGOSEO_TRANSLATE_MODEL_DIR: the model in " + directory + " cannot be loaded", e);
    }
  }

  private OrtSession open(Path file, OrtSession.SessionOptions options) throws OrtException {
    return environment.createSession(file.toString(), options);
  }

  /**
   * Encoded texts.
   *
   * @param states one array a text: pieces by width
   * @param mask which pieces of each count
   * @param width of a state
   */
  record Encoded(float[][] states, long[][] mask, int width) {}

  /** Encodes texts of one length; shorter ones are filled up and masked. */
  Encoded encode(long[][] pieces, long[][] mask) throws OrtException {
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor masks = tensor(mask);
        OrtSession.Result result = encoder.run(Map.of("input_ids", ids, "attention_mask", masks))) {
      OnnxTensor hidden = (OnnxTensor) result.get(0);
      long[] shape = hidden.getInfo().getShape();
      int size = (int) (shape[1] * shape[2]);
      FloatBuffer all = hidden.getFloatBuffer();
      float[][] states = new float[pieces.length][size];
      for (float[] state : states) {
        all.get(state);
      }
      return new Encoded(states, mask, (int) shape[2]);
    }
  }

  /** Scores of the next piece, one row a way. */
  float[][] next(Encoded encoded, int[] texts, long[][] ways) throws OrtException {
    int length = encoded.mask()[0].length;
    FloatBuffer states = FloatBuffer.allocate(texts.length * length * encoded.width());
    long[][] mask = new long[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      states.put(encoded.states()[texts[i]]);
      mask[i] = encoded.mask()[texts[i]];
    }
    states.flip();
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try (OnnxTensor ids = tensor(ways);
        OnnxTensor masks = tensor(mask);
        OnnxTensor hidden =
            OnnxTensor.createTensor(
                environment, states, new long[] {texts.length, length, encoded.width()})) {
      inputs.put("input_ids", ids);
      inputs.put("encoder_attention_mask", masks);
      inputs.put("encoder_hidden_states", hidden);
      try (OrtSession.Result result = decoder.run(inputs)) {
        return last((OnnxTensor) result.get("logits").orElseThrow());
      }
    }
  }

  private static float[][] last(OnnxTensor logits) {
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

  private OnnxTensor tensor(long[][] rows) throws OrtException {
    LongBuffer values = LongBuffer.allocate(rows.length * rows[0].length);
    Arrays.stream(rows).forEach(values::put);
    return OnnxTensor.createTensor(
        environment, values.flip(), new long[] {rows.length, rows[0].length});
  }

  @Override
  public void close() throws OrtException {
    encoder.close();
    decoder.close();
  }
}
