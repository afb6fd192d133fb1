package kr.bogoseo.enrich.translate.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;

/** Decodes with the plain export, which works out all pieces anew at every step. */
final class PlainDecoding implements Decoding {

  private final OrtEnvironment environment;
  private final OrtSession decoder;
  private final MarianModel.Encoded encoded;

  PlainDecoding(OrtEnvironment environment, OrtSession decoder, MarianModel.Encoded encoded) {
    this.environment = environment;
    this.decoder = decoder;
    this.encoded = encoded;
  }

  @Override
  public float[][] next(int[] texts, long[][] ways, int[] from) throws OrtException {
    try (OnnxTensor ids = Tensors.of(environment, ways);
        OnnxTensor masks = Tensors.mask(environment, encoded, texts);
        OnnxTensor hidden = Tensors.states(environment, encoded, texts);
        OrtSession.Result result =
            decoder.run(
                Map.of(
                    "input_ids", ids,
                    "encoder_attention_mask", masks,
                    "encoder_hidden_states", hidden))) {
      return Tensors.last((OnnxTensor) result.get("logits").orElseThrow());
    }
  }

  @Override
  public void close() {
    // Nothing is kept between steps.
  }
}
