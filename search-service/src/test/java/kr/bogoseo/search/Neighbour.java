package kr.bogoseo.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Stands in for another service, which cannot run here: its health, and the state of its
 * translators.
 */
final class Neighbour {

  static final Neighbour SHARED = new Neighbour();

  private static final String TRANSLATORS =
      """
      {"engines":[{"name":"builtin","state":"up","segments":12,"characters":345,
      "latencyMs":{"p50":1.5,"p95":9},"violations":0,"version":"t1","quality":"gist","more":1},
      {"name":"openai","state":"open","breaker":"OPEN"}],
      "pending":{"reports":2,"segments":7},"memory":{"entries":5,"hits":3}}
      """;
  private final HttpServer server;

  private Neighbour() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/translators", exchange -> answer(exchange, TRANSLATORS));
    server.createContext("/actuator/health", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
