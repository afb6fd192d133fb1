package kr.bogoseo.enrich.translate.onnx;

import ai.onnxruntime.OrtException;

/** The decoding of some texts, step by step. Not safe for several threads. */
interface Decoding extends AutoCloseable {

  /**
   * Scores of the next piece, one row a way.
   *
   * @param texts which text each way belongs to
   * @param ways the pieces so far, all of one length
   * @param from which row of the step before each way goes on from
   */
  float[][] next(int[] texts, long[][] ways, int[] from) throws OrtException;

  @Override
  void close();
}
