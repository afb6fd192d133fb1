package kr.bogoseo.enrich.privacy;

import java.util.List;

/** Finds one sort of personal data; places refer to the folded text of the reading. */
interface Detector {

  /** What it finds, in any order. */
  List<Find> find(Reading reading);
}
