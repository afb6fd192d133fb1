package kr.bogoseo.search;

import java.util.List;

/** The other services. */
public interface Neighbours {

  /**
   * How a service is.
   *
   * @param name its name
   * @param url where it was asked
   * @param status as its health endpoint says, or {@code UNREACHABLE}
   */
  record Neighbour(String name, String url, String status) {}

  /** Asks each. */
  List<Neighbour> ask();
}
