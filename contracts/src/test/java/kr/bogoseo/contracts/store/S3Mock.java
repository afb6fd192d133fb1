package kr.bogoseo.contracts.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of the S3 REST protocol as the store uses (put, conditional put, get, head, delete, list
 * with prefix and start-after), spoken over real HTTP to the real AWS SDK.
 */
final class S3Mock implements AutoCloseable {

  private static final Pattern CHUNK = Pattern.compile("([0-9a-fA-F]+)(;[^\r\n]*)?\r\n");

  private final ConcurrentSkipListMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private final HttpServer server;
  volatile boolean broken;

  S3Mock() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (broken) {
        send(exchange, 503, "<Error><Code>SlowDown</Code></Error>");
        return;
      }
      String path =
          URLDecoder.decode(exchange.getRequestURI().getRawPath(), StandardCharsets.UTF_8);
      String key = path.replaceFirst("^/[^/]+/?", "");
      switch (exchange.getRequestMethod()) {
        case "PUT" -> put(exchange, key, body);
        case "HEAD", "GET" -> {
          if (key.isEmpty()) {
            list(exchange);
          } else {
            get(exchange, key);
          }
        }
        case "DELETE" -> {
          objects.remove(key);
          exchange.sendResponseHeaders(204, -1);
        }
        default -> send(exchange, 405, "");
      }
    }
  }

  private void put(HttpExchange exchange, String key, byte[] body) throws IOException {
    byte[] content =
        exchange.getRequestHeaders().getFirst("x-amz-decoded-content-length") == null
            ? body
            : unchunk(body);
    boolean onlyNew = "*".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    byte[] before = onlyNew ? objects.putIfAbsent(key, content) : objects.put(key, content);
    if (onlyNew && before != null) {
      send(exchange, 412, "<Error><Code>PreconditionFailed</Code></Error>");
      return;
    }
    exchange.getResponseHeaders().add("ETag", "\"" + Sha256.of(content) + "\"");
    send(exchange, 200, "");
  }

  private void get(HttpExchange exchange, String key) throws IOException {
    byte[] content = objects.get(key);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (content == null) {
      send(exchange, 404, head ? "" : "<Error><Code>NoSuchKey</Code></Error>");
      return;
    }
    if (head) {
      exchange.getResponseHeaders().add("Content-Length", Integer.toString(content.length));
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
  }

  private void list(HttpExchange exchange) throws IOException {
    Map<String, String> query = new HashMap<>();
    for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(
          parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    String prefix = query.getOrDefault("prefix", "");
    String after = query.getOrDefault("continuation-token", query.getOrDefault("start-after", ""));
    int limit = Integer.parseInt(query.getOrDefault("max-keys", "1000"));
    List<String> found =
        objects.keySet().stream()
            .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
            .limit(limit + 1L)
            .toList();
    boolean more = found.size() > limit;
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><ListBucketResult>");
    found.stream()
        .limit(limit)
        .forEach(key -> xml.append("<Contents><Key>").append(key).append("</Key></Contents>"));
    xml.append("<IsTruncated>").append(more).append("</IsTruncated>");
    if (more) {
      xml.append("<NextContinuationToken>")
          .append(found.get(limit - 1))
          .append("</NextContinuationToken>");
    }
    send(exchange, 200, xml.append("</ListBucketResult>").toString());
  }

  /** Undoes the signed chunk encoding the SDK uploads with. */
  private static byte[] unchunk(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    StringBuilder content = new StringBuilder();
    Matcher chunk = CHUNK.matcher(text);
    int at = 0;
    while (chunk.find(at) && chunk.start() == at) {
      int length = Integer.parseInt(chunk.group(1), 16);
      if (length == 0) {
        break;
      }
      content.append(text, chunk.end(), chunk.end() + length);
      at = chunk.end() + length + 2;
    }
    return content.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void send(HttpExchange exchange, int status, String xml) throws IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/xml");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
