package kr.bogoseo.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What people are told about a failure, in Korean and English: a title (what happened) and an
 * advice (what to do). Source: {@code failures.ko.properties} and {@code failures.en.properties}.
 */
public final class FailureTexts {

  private static final Properties KOREAN = load("failures.ko.properties");
  private static final Properties ENGLISH = load("failures.en.properties");

  private FailureTexts() {}

  /** What happened, one short sentence; Korean for a Korean locale, else English. */
  public static String title(FailureCode code, Locale locale) {
    return text(code, "title", locale);
  }

  /** What the reader can do, one sentence; Korean for a Korean locale, else English. */
  public static String advice(FailureCode code, Locale locale) {
    return text(code, "advice", locale);
  }

  private static String text(FailureCode code, String part, Locale locale) {
    Properties texts = locale.getLanguage().equals("ko") ? KOREAN : ENGLISH;
    return texts.getProperty(code.name() + "." + part, code.name());
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = FailureTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
