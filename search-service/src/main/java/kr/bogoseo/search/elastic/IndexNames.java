package kr.bogoseo.search.elastic;

import java.util.List;

/**
 * The names everything is read and written through: the aliases, or the indices of one generation.
 *
 * @param prefix put before every name
 * @param suffix put after every name; empty for the aliases
 */
record IndexNames(String prefix, String suffix) {

  /** The aliases. */
  IndexNames(String prefix) {
    this(prefix, "");
  }

  String reports() {
    return prefix + "reports" + suffix;
  }

  String heldReports() {
    return prefix + "reports-held" + suffix;
  }

  String passages() {
    return prefix + "passages" + suffix;
  }

  String heldPassages() {
    return prefix + "passages-held" + suffix;
  }

  String flow() {
    return prefix + "flow" + suffix;
  }

  /** An alias and the mapping of the index behind it. */
  record Behind(String alias, String mapping) {

    /** Version of the mapping, as {@code -v2}. */
    String version() {
      return mapping.substring(mapping.lastIndexOf('-'));
    }
  }

  /** What is built of reports; the operators' view is not. */
  List<Behind> ofReports() {
    return all().stream().filter(behind -> !behind.alias().equals(flow())).toList();
  }

  List<Behind> all() {
    return List.of(
        new Behind(reports(), "reports-v2"),
        new Behind(heldReports(), "reports-v2"),
        new Behind(passages(), "passages-v2"),
        new Behind(heldPassages(), "passages-v2"),
        new Behind(flow(), "flow-v1"));
  }
}
