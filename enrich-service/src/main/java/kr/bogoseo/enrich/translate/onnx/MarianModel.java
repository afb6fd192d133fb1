package kr.bogoseo.enrich.translate.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Encoder and decoder in ONNX Runtime. Of the decoders an export may hold the quickest is taken:
 * {@code decoder_model_merged.onnx}, which keeps keys and values of the pieces before, or the same
 * in two files ({@code decoder_model.onnx} and {@code decoder_with_past_model.onnx}), or the plain
 * {@code decoder_model.onnx} alone, which works everything out anew at every step. Safe for several
 * threads.
 */
final class MarianModel implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession first;
  private final OrtSession later;
  private final boolean cached;

  /**
   * Loads a model.
   *
   * @param threads of one request
   */
  MarianModel(Path directory, int threads) {
    this(directory, threads, true);
  }

  /**
   * Loads a model.
   *
   * @param cache whether a decoder that keeps what it worked out before may be taken
   */
  MarianModel(Path directory, int threads, boolean cache) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      // Warnings of the runtime are about how the export was made; nobody here can act on them.
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      encoder = open(file(directory, "encoder_model").orElseThrow(), options);
      Optional<Path> merged = file(directory, "decoder_model_merged");
      Optional<Path> plain = file(directory, "decoder_model");
      Optional<Path> past = file(directory, "decoder_with_past_model");
      if (merged.isPresent() && (cache || plain.isEmpty())) {
        first = open(merged.get(), options);
        later = first;
        cached = true;
      } else {
        first = open(plain.orElseThrow(), options);
        later = cache && past.isPresent() ? open(past.get(), options) : first;
        cached = later != first;
      }
    } catch (OrtException | java.util.NoSuchElementException e) {
      throw new IllegalArgumentException(
          "BOGOSEO_TRANSLATE_MODEL_DIR: the model in " + directory + " cannot be loaded", e);
    }
  }

  /** A part of the export, as it is or quantised. */
  private static Optional<Path> file(Path directory, String name) {
    return Stream.of(name + ".onnx", name + "_quantized.onnx")
        .flatMap(
            file -> Stream.of(directory.resolve(file), directory.resolve("onnx").resolve(file)))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private OrtSession open(Path file, OrtSession.SessionOptions options) throws OrtException {
    return environment.createSession(file.toString(), options);
  }

  /** Whether keys and values are kept between steps. */
  boolean isCached() {
    return cached;
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
    try (OnnxTensor ids = Tensors.of(environment, pieces);
        OnnxTensor masks = Tensors.of(environment, mask);
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

  /** Begins to decode these texts. */
  Decoding decode(Encoded encoded) {
    return cached
        ? new CachedDecoding(environment, first, later, encoded)
        : new PlainDecoding(environment, first, encoded);
  }

  @Override
  public void close() throws OrtException {
    encoder.close();
    first.close();
    if (later != first) {
      later.close();
    }
  }
}
