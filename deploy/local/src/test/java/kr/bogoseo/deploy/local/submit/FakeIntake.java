package kr.bogoseo.deploy.local.submit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers as a test has laid down, path by path, and remembers what it was sent. */
final class FakeIntake implements AutoCloseable {
  record Answer(int status, String body, Map<String, String> headers) {}

  private final HttpServer server;
  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  FakeIntake() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** One more answer of a path; the last one stays for good. */
  FakeIntake on(String path, int status, String body) {
    return on(path, new Answer(status, body, Map.of()));
  }

  synchronized FakeIntake on(String path, Answer answer) {
    answers.computeIfAbsent(path, p -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** What was posted, in the order of arrival. */
  List<String> bodies() {
    return bodies;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!body.isEmpty()) {
      bodies.add(body);
    }
    Answer answer = next(exchange.getRequestURI().getPath());
    answer.headers().forEach(exchange.getResponseHeaders()::add);
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private synchronized Answer next(String path) {
    Deque<Answer> left = answers.getOrDefault(path, new ArrayDeque<>());
    if (left.isEmpty()) {
      return new Answer(404, "{\"code\":\"NOT_FOUND\",\"title\":\"not there\"}", Map.of());
    }
    return left.size() > 1 ? left.removeFirst() : left.getFirst();
  }
}
