package kr.bogoseo.enrich.translate.engines;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/**
 * A server that speaks the protocols of LibreTranslate ({@code POST /translate}) and of OpenAI
 * ({@code POST /v1/chat/completions}), well or badly.
 */
final class StubServer implements AutoCloseable {

  /** How it behaves at a request. */
  enum Mood {
    WELL,
    ERROR_500,
    BUSY_SHORTLY,
    BUSY_FOR_LONG,
    DENIES,
    REFUSES,
    TOO_LARGE_ABOVE_TEN,
    HALF_THE_TEXTS,
    BROKEN_JSON,
    HANGS_UP,
    NEVER_ENDS
  }

  private final HttpServer server;
  private final UnaryOperator<String> translator;
  private final CountDownLatch closing = new CountDownLatch(1);
  final List<Integer> batches = new CopyOnWriteArrayList<>();
  private final List<Mood> moods = new ArrayList<>();

  StubServer(UnaryOperator<String> translator) {
    this.translator = translator;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/translate", exchange -> serve(exchange, false));
    server.createContext("/v1/chat/completions", exchange -> serve(exchange, true));
    server.start();
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** The next requests are answered so, later ones like the last of them. */
  StubServer mood(Mood... next) {
    synchronized (moods) {
      moods.clear();
      moods.addAll(List.of(next));
    }
    return this;
  }

  private Mood next() {
    synchronized (moods) {
      return moods.isEmpty()
          ? Mood.WELL
          : moods.size() == 1 ? moods.getFirst() : moods.removeFirst();
    }
  }

  private void serve(HttpExchange exchange, boolean chat) throws IOException {
    JsonNode body = ContractJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
    JsonNode asked =
        chat
            ? ContractJson.mapper().readTree(body.get("messages").get(1).get("content").asString())
            : body.get("q");
    List<String> texts = new ArrayList<>();
    asked.forEach(text -> texts.add(translator.apply(text.asString())));
    batches.add(texts.size());
    Mood mood = next();
    switch (mood) {
      case WELL -> answer(exchange, chat, texts);
      case ERROR_500 -> send(exchange, 500, "{\"error\":\"out of memory\"}");
      case BUSY_SHORTLY -> busy(exchange, "0");
      case BUSY_FOR_LONG -> busy(exchange, "3600");
      case DENIES -> send(exchange, 403, "{\"error\":\"Invalid API key\"}");
      case REFUSES -> send(exchange, 400, "{\"error\":\"ja is not supported\"}");
      case TOO_LARGE_ABOVE_TEN -> {
        if (texts.size() > 10) {
          send(exchange, 413, "{\"error\":\"too large\"}");
        } else {
          answer(exchange, chat, texts);
        }
      }
      case HALF_THE_TEXTS -> answer(exchange, chat, texts.subList(0, texts.size() / 2));
      case BROKEN_JSON -> send(exchange, 200, "{\"translatedText\": [\"cut in the mid");
      case HANGS_UP -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(new byte[] {'{'});
        exchange.getResponseBody().flush();
        exchange.close();
      }
      case NEVER_ENDS -> neverEnds(exchange);
    }
  }

  private void neverEnds(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write('{');
      out.flush();
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void busy(HttpExchange exchange, String seconds) throws IOException {
    exchange.getResponseHeaders().add("Retry-After", seconds);
    send(exchange, 429, "{\"error\":\"Slowdown\"}");
  }

  private static void answer(HttpExchange exchange, boolean chat, List<String> texts)
      throws IOException {
    Object body =
        chat
            ? Map.of(
                "choices",
                List.of(
                    Map.of(
                        "finish_reason",
                        "stop",
                        "message",
                        Map.of("role", "assistant", "content", ContractJson.text(texts)))))
            : Map.of("translatedText", texts);
    send(exchange, 200, ContractJson.text(body));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
