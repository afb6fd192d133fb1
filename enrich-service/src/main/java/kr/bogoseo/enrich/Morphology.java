package kr.bogoseo.enrich;

import java.util.List;

/** Korean morphological analysis. */
public interface Morphology {

  /** The morphemes of a text in order; blanks and unknown signs may be left out. */
  List<Morpheme> analyze(String text);
}
