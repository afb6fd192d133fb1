package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A sample report and what its published record must hold, from the front matter of its source.
 *
 * @param folder of all samples
 * @param name folder and file name
 * @param facts one a field
 */
record Sample(Path folder, String name, List<Fact> facts) {

  /** Lists whose entries must all be found, by id. */
  private static final List<String> TAGS =
      List.of("clusters", "agencies", "organizations", "places");

  /** What is compared as it stands. */
  private static final List<String> PLAIN =
      List.of(
          "language",
          "reportType",
          "title",
          "agency",
          "publishedOn",
          "trip.departOn",
          "trip.returnOn",
          "trip.nights",
          "trip.days",
          "trip.partySize",
          "training.startOn",
          "training.endOn",
          "training.country",
          "training.reportPages",
          "publication.doi",
          "publication.receivedOn",
          "publication.acceptedOn");

  static List<Sample> all(Path folder) throws IOException {
    try (Stream<Path> sources = Files.list(folder.resolve("src"))) {
      List<Sample> samples = new ArrayList<>();
      for (Path source : sources.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String file = source.getFileName().toString();
        samples.add(read(folder, file.substring(0, file.length() - 3), source));
      }
      return samples;
    }
  }

  static Sample named(Path folder, String name) throws IOException {
    return read(folder, name, folder.resolve("src").resolve(name + ".md"));
  }

  Path file(String format) {
    return folder.resolve(name).resolve(name + "." + format);
  }

  private static Sample read(Path folder, String name, Path source) throws IOException {
    List<Fact> facts = new ArrayList<>();
    List<String> lines = Files.readAllLines(source);
    for (String line : lines.subList(1, lines.size())) {
      if (line.equals("---")) {
        break;
      }
      int colon = line.indexOf(": ");
      if (colon < 0 || line.startsWith("#") || line.startsWith(" ")) {
        if (line.endsWith(":") && PLAIN.contains(line.substring(0, line.length() - 1))) {
          facts.add(new Plain(line.substring(0, line.length() - 1), ""));
        }
        continue;
      }
      String field = line.substring(0, colon);
      String value = line.substring(colon + 2).strip();
      if (PLAIN.contains(field)) {
        facts.add(new Plain(field, value));
      } else if (TAGS.contains(field)) {
        Arrays.stream(value.substring(1, value.length() - 1).split(","))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .forEach(id -> facts.add(new Tagged(field, id)));
      }
    }
    return new Sample(folder, name, facts);
  }

  /** Something a record must hold. */
  sealed interface Fact {
    boolean holdsIn(JsonNode record);
  }

  /** A field's value; empty means that the record must not have one. */
  record Plain(String field, String value) implements Fact {
    @Override
    public boolean holdsIn(JsonNode record) {
      JsonNode node =
          switch (field) {
            case "title" -> record.path("title").path(language(record));
            case "agency" -> record.path("agency").path("id");
            default -> record.at("/" + field.replace('.', '/'));
          };
      String found = node.isNull() || node.isMissingNode() ? "" : node.asString();
      return found.equals(value);
    }

    private static String language(JsonNode record) {
      return record.path("language").asString("ko");
    }
  }

  /** A registry entry that must be among the tags. */
  record Tagged(String list, String id) implements Fact {
    @Override
    public boolean holdsIn(JsonNode record) {
      return record.path(list).valueStream().anyMatch(tag -> tag.path("id").asString().equals(id));
    }
  }
}
