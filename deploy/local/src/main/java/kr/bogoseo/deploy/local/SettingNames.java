package kr.bogoseo.deploy.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.StartException;

/** Every variable that means something; a mistyped one stops the start instead of being ignored. */
final class SettingNames {
  static final String PREFIX = "BOGOSEO_";

  private static final String RESOURCE = "settings.txt";

  private SettingNames() {}

  /** The names of {@code settings.txt}. */
  static Set<String> known() {
    InputStream stream = SettingNames.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException("no resource " + RESOURCE);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith(PREFIX))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns when every variable of ours is known.
   *
   * @throws StartException with those that are not, and what was probably meant
   */
  static void requireKnown(Map<String, String> environment) throws StartException {
    Set<String> known = known();
    List<String> unknown =
        environment.keySet().stream()
            .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
            .sorted()
            .map(name -> Texts.of("setting.unknown", name, nearest(name, known)))
            .toList();
    if (!unknown.isEmpty()) {
      throw StartException.hopeless(String.join(System.lineSeparator(), unknown));
    }
  }

  private static String nearest(String name, Set<String> known) {
    return known.stream().min(Comparator.comparingInt(other -> distance(name, other))).orElse("");
  }

  /** How many letters have to be changed, added or left out. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
