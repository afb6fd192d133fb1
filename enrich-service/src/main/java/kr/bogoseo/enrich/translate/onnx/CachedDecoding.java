package kr.bogoseo.enrich.translate.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decodes with an export that takes keys and values of the pieces before ({@code
 * past_key_values.<layer>.decoder.key} …) and gives those of all ({@code present.…}), so that a
 * step costs one piece. Those of the encoder ({@code ….encoder.key}) come from the first step and
 * do not change; what later steps of a merged export say of them is empty. Ways that are dropped or
 * split take their rows of the cache with them.
 */
final class CachedDecoding implements Decoding {

  private static final String PAST = "past_key_values.";
  private static final String PRESENT = "present.";
  private static final String BRANCH = "use_cache_branch";

  private final OrtEnvironment environment;
  private final OrtSession first;
  private final OrtSession later;
  private final MarianModel.Encoded encoded;

  /** By name without {@code present.}: one row a way of the step before. */
  private final Map<String, OnnxTensor> decoder = new HashMap<>();

  /** One row a text. */
  private final Map<String, OnnxTensor> encoder = new HashMap<>();

  /** What depends on the texts of the ways only: mask, states, the encoder's keys and values. */
  private final Map<String, OnnxTensor> ofTexts = new HashMap<>();

  private int[] texts = new int[0];

  CachedDecoding(
      OrtEnvironment environment, OrtSession first, OrtSession later, MarianModel.Encoded encoded) {
    this.environment = environment;
    this.first = first;
    this.later = later;
    this.encoded = encoded;
  }

  @Override
  public float[][] next(int[] of, long[][] ways, int[] from) throws OrtException {
    boolean begin = decoder.isEmpty();
    OrtSession session = begin ? first : later;
    Set<String> names = session.getInputNames();
    // The merged export of either step has both branches, so it wants every input every time.
    Map<String, OnnxTensor> own = new HashMap<>();
    try {
      if (begin) {
        begin(own, session, names);
      } else {
        reorder(from);
        decoder.forEach((name, tensor) -> own.put(PAST + name, tensor));
      }
      Map<String, OnnxTensor> inputs = new HashMap<>(own);
      follow(of, names);
      ofTexts.forEach(
          (name, tensor) -> {
            if (names.contains(name)) {
              inputs.putIfAbsent(name, tensor);
            }
          });
      long[][] ids =
          begin
              ? ways
              : Arrays.stream(ways)
                  .map(way -> new long[] {way[way.length - 1]})
                  .toArray(long[][]::new);
      try (OnnxTensor pieces = Tensors.of(environment, ids);
          OnnxTensor branch = OnnxTensor.createTensor(environment, new boolean[] {!begin})) {
        inputs.put("input_ids", pieces);
        if (names.contains(BRANCH)) {
          inputs.put(BRANCH, branch);
        }
        return taken(session.run(inputs), begin);
      }
    } finally {
      if (begin) {
        own.values().forEach(OnnxTensor::close);
      }
    }
  }

  /** A merged export wants keys and values at the first step too, though it does not read them. */
  private void begin(Map<String, OnnxTensor> own, OrtSession session, Set<String> names)
      throws OrtException {
    for (String name : names) {
      if (name.startsWith(PAST)) {
        long[] shape =
            ((TensorInfo) Objects.requireNonNull(session.getInputInfo().get(name)).getInfo())
                .getShape()
                .clone();
        for (int i = 0; i < shape.length; i++) {
          shape[i] = Math.max(1, shape[i]);
        }
        shape[0] = encoded.mask().length;
        int size = Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
        own.put(name, OnnxTensor.createTensor(environment, FloatBuffer.allocate(size), shape));
      }
    }
  }

  /** What depends on the texts of the ways, anew where these are others. */
  private void follow(int[] of, Set<String> names) throws OrtException {
    if (Arrays.equals(of, texts) && ofTexts.size() > 1 + encoder.size()) {
      return;
    }
    ofTexts.values().forEach(OnnxTensor::close);
    ofTexts.clear();
    texts = of.clone();
    ofTexts.put("encoder_attention_mask", Tensors.mask(environment, encoded, of));
    if (names.contains("encoder_hidden_states")) {
      ofTexts.put("encoder_hidden_states", Tensors.states(environment, encoded, of));
    }
    for (Map.Entry<String, OnnxTensor> entry : encoder.entrySet()) {
      ofTexts.put(PAST + entry.getKey(), Tensors.rows(environment, entry.getValue(), of));
    }
  }

  /** The cache of the ways that go on, each with what its beginning left. */
  private void reorder(int[] from) throws OrtException {
    long rows = decoder.values().iterator().next().getInfo().getShape()[0];
    boolean same =
        from.length == rows && IntStream.range(0, from.length).allMatch(i -> from[i] == i);
    if (same) {
      return;
    }
    for (Map.Entry<String, OnnxTensor> entry : decoder.entrySet()) {
      OnnxTensor picked = Tensors.rows(environment, entry.getValue(), from);
      entry.getValue().close();
      entry.setValue(picked);
    }
  }

  /** Keeps what the step says of keys and values; the rest of the result is let go. */
  private float[][] taken(OrtSession.Result result, boolean begin) {
    Map<String, OnnxTensor> present = new HashMap<>();
    float[][] scores = new float[0][];
    for (Map.Entry<String, OnnxValue> entry : result) {
      OnnxTensor tensor = (OnnxTensor) entry.getValue();
      String name = entry.getKey();
      boolean ofDecoder = name.startsWith(PRESENT) && name.contains(".decoder.");
      if (ofDecoder) {
        present.put(name.substring(PRESENT.length()), tensor);
      } else if (begin && name.startsWith(PRESENT)) {
        encoder.put(name.substring(PRESENT.length()), tensor);
      } else {
        scores = name.equals("logits") ? Tensors.last(tensor) : scores;
        tensor.close();
      }
    }
    decoder.values().forEach(OnnxTensor::close);
    decoder.clear();
    decoder.putAll(present);
    return scores;
  }

  @Override
  public void close() {
    for (Map<String, OnnxTensor> kept : List.of(decoder, encoder, ofTexts)) {
      kept.values().forEach(OnnxTensor::close);
      kept.clear();
    }
  }
}
