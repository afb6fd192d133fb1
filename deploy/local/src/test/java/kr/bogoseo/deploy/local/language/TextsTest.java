package kr.bogoseo.deploy.local.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void everyTextIsThereInBothLanguagesWithTheSamePlaces() throws Exception {
    Properties english = read("texts.properties");
    Properties korean = read("texts_ko.properties");

    assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(places(korean)).isEqualTo(places(english));
  }

  /** How many values each text takes. */
  private static TreeMap<String, Integer> places(Properties texts) {
    TreeMap<String, Integer> places = new TreeMap<>();
    texts
        .stringPropertyNames()
        .forEach(
            key ->
                places.put(
                    key,
                    new MessageFormat(texts.getProperty(key), Locale.ROOT)
                        .getFormatsByArgumentIndex()
                        .length));
    return places;
  }

  private static Properties read(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
