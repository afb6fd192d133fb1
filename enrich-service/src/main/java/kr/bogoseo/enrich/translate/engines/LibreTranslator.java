package kr.bogoseo.enrich.translate.engines;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.TranslatorUnavailableException;
import tools.jackson.databind.JsonNode;

/** A LibreTranslate server: {@code POST /translate}, many texts a request. */
public final class LibreTranslator implements Translator {

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
    this.http = new HttpEngine("libretranslate", timeout, Map.of());
  }

  @Override
  public String name() {
    return "libretranslate";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public boolean isGist() {
    return false;
  }

  @Override
  public List<Translation> translate(String from, String to, List<Source> texts) {
    List<Translation> all = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += BATCH) {
      all.addAll(batch(from, to, texts.subList(i, Math.min(texts.size(), i + BATCH))));
    }
    return all;
  }

  private List<Translation> batch(String from, String to, List<Source> texts) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("q", texts.stream().map(LockedText::marked).toList());
    body.put("source", from);
    body.put("target", to);
    body.put("format", "text");
    if (!apiKey.isEmpty()) {
      body.put("api_key", apiKey);
    }
    JsonNode answers = http.post(uri, body).path("translatedText");
    if (!answers.isArray() || answers.size() != texts.size()) {
      throw new TranslatorUnavailableException("its answer has another form than expected");
    }
    List<Translation> translations = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String answer = answers.get(i).asString();
      // Without its markers the answer still reads, only its names are not certain.
      translations.add(
          LockedText.restored(texts.get(i), answer)
              .orElseGet(() -> new Translation(answer.replaceAll("⟦\\d+⟧", ""), List.of())));
    }
    return translations;
  }
}
