package kr.bogoseo.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for another service, which cannot run here: it has the bindings endpoint of the stream
 * binder and remembers what was asked of it.
 */
final class Neighbour {

  static final Neighbour SHARED = new Neighbour();

  final Map<String, String> states = new ConcurrentHashMap<>();
  private final HttpServer server;

  private Neighbour() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/actuator/bindings/", this::binding);
    server.createContext("/actuator/health", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void binding(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (exchange.getRequestMethod().equals("POST")) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      states.put(name, body.contains("PAUSED") ? "paused" : "running");
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
      return;
    }
    String state = states.getOrDefault(name, "running");
    answer(exchange, "[{\"bindingName\":\"" + name + "\",\"state\":\"" + state + "\"}]");
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
