package kr.bogoseo.deploy.bench.translate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/**
 * A server that speaks LibreTranslate's protocol: a faithful one translates what stands between the
 * markers and leaves the markers alone; an adversarial one also does to each text one of the things
 * that engines do to markers.
 */
final class StubServer implements AutoCloseable {

  private static final Pattern MARKER = Pattern.compile("⟦\\d+⟧|XQ[A-P]{2}QX");

  private static final List<UnaryOperator<String>> HARMS =
      List.of(
          text -> MARKER.matcher(text).replaceFirst(""),
          text -> MARKER.matcher(text).replaceAll(""),
          StubServer::reordered,
          text -> MARKER.matcher(text).replaceAll("$0s"),
          text -> text.replace('1', '7').replace('2', '3'),
          text -> text.replaceAll("⟦(\\d+)⟧", "⟦ $1 ⟧"),
          text -> text.replaceAll("⟦(\\d+)⟧", "the $1st name"),
          text -> MARKER.matcher(text).replaceAll("$0 and $0"),
          text -> text.toLowerCase(java.util.Locale.ROOT).replaceAll("⟦\\d+⟧", ""),
          text -> MARKER.matcher(text).replaceAll("x$0x"));

  private final HttpServer server;
  private final UnaryOperator<String> words;
  private final boolean adversarial;
  private volatile boolean away;

  /**
   * A server.
   *
   * @param words translates what stands between markers
   */
  StubServer(UnaryOperator<String> words, boolean adversarial) throws IOException {
    this.words = words;
    this.adversarial = adversarial;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/translate", this::serve);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Lets it answer as a proxy does whose server is gone, or again as it should. */
  void away(boolean now) {
    away = now;
  }

  private void serve(HttpExchange exchange) throws IOException {
    JsonNode body = ContractJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
    List<String> answers = new ArrayList<>();
    body.path("q").forEach(text -> answers.add(translated(text.asString(""))));
    byte[] bytes = ContractJson.write(Map.of("translatedText", answers));
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(away ? 502 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String translated(String text) {
    StringBuilder out = new StringBuilder();
    Matcher marker = MARKER.matcher(text);
    int at = 0;
    while (marker.find()) {
      out.append(spaced(words.apply(text.substring(at, marker.start()))));
      out.append(marker.group());
      at = marker.end();
    }
    out.append(spaced(words.apply(text.substring(at))));
    String faithful = out.toString().strip();
    // The text decides, so that every run does the same.
    return adversarial
        ? HARMS.get(Math.floorMod(text.hashCode(), HARMS.size())).apply(faithful)
        : faithful;
  }

  private static String spaced(String words) {
    return words.isBlank() ? " " : " " + words.strip() + " ";
  }

  /** The markers the other way round. */
  private static String reordered(String text) {
    List<String> markers = new ArrayList<>();
    Matcher all = MARKER.matcher(text);
    while (all.find()) {
      markers.addFirst(all.group());
    }
    int[] next = {0};
    return MARKER.matcher(text).replaceAll(found -> markers.get(next[0]++));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
