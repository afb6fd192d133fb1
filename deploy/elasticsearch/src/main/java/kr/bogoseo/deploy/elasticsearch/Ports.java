package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asked before the start: the server itself would say so only after seconds and in many lines. */
final class Ports {
  private Ports() {}

  /**
   * Returns when both ports can be had.
   *
   * @throws ElasticsearchStartException with the port that somebody else uses
   */
  static void requireFree(NodeSettings settings) {
    requireFree(settings.httpPort());
    requireFree(settings.transportPort());
  }

  private static void requireFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true); // connections of an earlier server may still be winding down
      probe.bind(new InetSocketAddress("127.0.0.1", port));
    } catch (IOException e) {
      throw new ElasticsearchStartException("port " + port + " on 127.0.0.1 is in use", e);
    }
  }
}
