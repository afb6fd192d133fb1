/** Marian models (OPUS-MT) in this process: SentencePiece, ONNX Runtime, beam search. */
@NullMarked
package kr.bogoseo.enrich.translate.onnx;

import org.jspecify.annotations.NullMarked;
