package kr.bogoseo.extract;

import java.util.List;
import kr.bogoseo.contracts.document.Block;

/** Makes the blocks of a document from the pieces a reader found. */
@FunctionalInterface
public interface LayoutRules {

  /** The blocks in reading order; texts are NFC, free of control characters, never empty. */
  List<Block> arrange(RawDocument document);
}
