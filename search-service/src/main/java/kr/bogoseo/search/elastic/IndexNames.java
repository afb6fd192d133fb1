package kr.bogoseo.search.elastic;

import java.util.List;

/**
 * The aliases everything is read and written through.
 *
 * @param prefix put before every name
 */
record IndexNames(String prefix) {

  String reports() {
    return prefix + "reports";
  }

  String heldReports() {
    return prefix + "reports-held";
  }

  String passages() {
    return prefix + "passages";
  }

  String heldPassages() {
    return prefix + "passages-held";
  }

  String flow() {
    return prefix + "flow";
  }

  /** An alias and the mapping of the index behind it. */
  record Behind(String alias, String mapping) {}

  List<Behind> all() {
    return List.of(
        new Behind(reports(), "reports-v1"),
        new Behind(heldReports(), "reports-v1"),
        new Behind(passages(), "passages-v1"),
        new Behind(heldPassages(), "passages-v1"),
        new Behind(flow(), "flow-v1"));
  }
}
