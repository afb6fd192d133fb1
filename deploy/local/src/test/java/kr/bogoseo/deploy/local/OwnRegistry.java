package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The registry files an operator keeps beside the data: the product's own and what is added. */
final class OwnRegistry {

  private final Path folder;

  OwnRegistry(Path data) {
    this.folder = data.resolve("registry");
  }

  /** Adds a company to the product's organisations. */
  void addCompany(String id, String ko, String en) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            OwnRegistry.class.getResourceAsStream("/registry/organizations.jsonl"))) {
      String known = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String added =
          "{\"id\":\"%s\",\"ko\":\"%s\",\"en\":\"%s\",\"kind\":\"company\",\"country\":\"KR\"}\n"
              .formatted(id, ko, en);
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("organizations.jsonl"), known + added);
    }
  }
}
