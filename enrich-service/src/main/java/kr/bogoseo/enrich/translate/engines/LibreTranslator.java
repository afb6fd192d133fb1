package kr.bogoseo.enrich.translate.engines;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.enrich.translate.engines.EngineFailure.Kind;
import tools.jackson.databind.JsonNode;

/** A LibreTranslate server: {@code POST /translate}, many texts a request. */
public final class LibreTranslator implements TextEngine {

  private static final int BATCH = 40;

  private final URI uri;
  private final String apiKey;
  private final HttpEngine http;

  /**
   * An engine.
   *
   * @param url address of the server
   * @param apiKey its key, empty when it wants none
   * @param timeout of one request
   */
  public LibreTranslator(URI url, String apiKey, Duration timeout) {
    this.uri = URI.create(url.toString().replaceAll("/+$", "") + "/translate");
    this.apiKey = apiKey;
    this.http = new HttpEngine(timeout, Map.of());
  }

  @Override
  public String name() {
    return "libretranslate";
  }

  @Override
  public String model() {
    return "";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public int batch() {
    return BATCH;
  }

  @Override
  public List<Answer> translate(String from, String to, List<String> texts) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("q", texts);
    body.put("source", from);
    body.put("target", to);
    body.put("format", "text");
    if (!apiKey.isEmpty()) {
      body.put("api_key", apiKey);
    }
    JsonNode answers = http.post(uri, body).path("translatedText");
    return texts(answers, texts.size());
  }

  /** The texts of a JSON array of so many. */
  static List<Answer> texts(JsonNode answers, int expected) {
    if (!answers.isArray() || answers.size() != expected) {
      throw EngineFailure.of(Kind.BAD_ANSWER, "it answered for another number of texts");
    }
    List<Answer> texts = new ArrayList<>();
    for (JsonNode answer : answers) {
      if (!answer.isString()) {
        throw EngineFailure.of(Kind.BAD_ANSWER, "its answer has another form than expected");
      }
      texts.add(new Answer(answer.asString(), false));
    }
    return texts;
  }
}
