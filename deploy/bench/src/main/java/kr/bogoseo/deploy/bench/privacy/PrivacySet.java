package kr.bogoseo.deploy.bench.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * The set: every kind in every template of its split, in every way it may be written, from a fixed
 * seed. {@code labels/privacy.jsonl} is what it makes, so that tests elsewhere need no generator.
 */
final class PrivacySet {

  private static final long SEED = 20261122;
  private static final int PERSONAL = 18;
  private static final int HARMLESS = 8;

  private record Template(String kind, String split, String text) {}

  private PrivacySet() {}

  /** Every case, always the same. */
  static List<PrivacyCase> all() {
    Map<String, List<Template>> groups = new LinkedHashMap<>();
    for (Template template : templates()) {
      groups
          .computeIfAbsent(template.kind() + "/" + template.split(), key -> new ArrayList<>())
          .add(template);
    }
    Random random = new Random(SEED);
    MadeUp values = new MadeUp(random);
    List<PrivacyCase> cases = new ArrayList<>();
    for (List<Template> group : groups.values()) {
      boolean personal = !group.getFirst().kind().startsWith("no-");
      for (int n = 0; n < (personal ? PERSONAL : HARMLESS); n++) {
        Template template = group.get(n % group.size());
        Writing writing = personal ? writing(template.kind(), n) : Writing.PLAIN;
        String value = writing.write(values.of(template.kind()), random);
        int start = template.text().indexOf("{v}");
        cases.add(
            new PrivacyCase(
                cases.size() + 1,
                template.split(),
                template.kind(),
                writing.name().toLowerCase(Locale.ROOT),
                template.text().replace("{v}", value),
                start,
                start + value.length()));
      }
    }
    return List.copyOf(cases);
  }

  /** Every third is plain; the other ways of writing take turns. */
  private static Writing writing(String kind, int n) {
    List<Writing> suited = new ArrayList<>();
    for (Writing writing : Writing.values()) {
      if (writing != Writing.PLAIN && writing.suits(kind)) {
        suited.add(writing);
      }
    }
    return n % 3 == 0 ? Writing.PLAIN : suited.get((n - n / 3 - 1) % suited.size());
  }

  private static List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(PrivacySet.class.getResourceAsStream("templates.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" \\| ", 3);
          templates.add(
              new Template(parts[0], parts[1], parts[2].replace("\\n", "\n").replace("\\t", "\t")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return templates;
  }
}
