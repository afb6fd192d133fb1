package kr.bogoseo.deploy.local.services;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the variable behind a property: Spring names the line of the file that refers to it. */
final class SettingOrigin {
  private static final Pattern ORIGIN =
      Pattern.compile("class path resource \\[([^\\]]+\\.yml)\\][^\\n]* - (\\d+):\\d+");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(BOGOSEO_[A-Z0-9_]+)");

  private SettingOrigin() {}

  /**
   * The variable that a failed property takes its value from.
   *
   * @param description as Spring Boot gives it, with the origin of the property
   */
  static Optional<String> variableIn(String description) {
    Matcher origin = ORIGIN.matcher(description);
    return origin.find()
        ? line(origin.group(1), Integer.parseInt(origin.group(2)))
            .map(VARIABLE::matcher)
            .filter(Matcher::find)
            .map(variable -> variable.group(1))
        : Optional.empty();
  }

  private static Optional<String> line(String resource, int number) {
    InputStream stream = SettingOrigin.class.getClassLoader().getResourceAsStream(resource);
    if (stream == null) {
      return Optional.empty();
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().skip(number - 1L).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
