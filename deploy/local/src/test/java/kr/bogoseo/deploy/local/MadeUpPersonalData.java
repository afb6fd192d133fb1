package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/**
 * The measuring kit's made-up personal data as reports, and the questions that must not find it.
 */
final class MadeUpPersonalData {

  private static final String SET = "deploy/bench/src/main/resources/labels/privacy.jsonl";
  private static final int TELLING = 7;

  /** Every so many of them are asked for by themselves. */
  private static final int ASKED = 8;

  private final Map<String, List<JsonNode>> kinds = new LinkedHashMap<>();

  MadeUpPersonalData(Path root) throws IOException {
    for (String line : Files.readAllLines(root.resolve(SET))) {
      JsonNode one = ContractJson.mapper().readTree(line);
      if (!one.path("kind").asString("").startsWith("no-")) {
        kinds.computeIfAbsent(one.path("kind").asString(""), k -> new ArrayList<>()).add(one);
      }
    }
  }

  /** One report a kind; the first datum also stands in the file's name. */
  List<Path> write(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, List<JsonNode>> kind : kinds.entrySet()) {
      StringBuilder text = new StringBuilder("국외출장 결과보고서\n\n");
      for (JsonNode one : kind.getValue()) {
        text.append(one.path("text").asString("")).append("\n\n기타 사항은 없었다.\n\n");
      }
      String inName = kind.getKey().matches("mobile|resident|email") ? plain(kind.getValue()) : "";
      Path file = folder.resolve("가상 " + kind.getKey() + " " + inName + ".txt");
      Files.writeString(file, text);
      files.add(file);
    }
    return files;
  }

  private static String plain(List<JsonNode> cases) {
    return secret(cases.getFirst());
  }

  private static String secret(JsonNode one) {
    return one.path("text")
        .asString("")
        .substring(one.path("start").asInt(), one.path("end").asInt());
  }

  private List<String> secrets() {
    return kinds.values().stream()
        .flatMap(List::stream)
        .map(MadeUpPersonalData::secret)
        .distinct()
        .toList();
  }

  /** Every public address that may show something of these reports. */
  List<String> questions(List<String> ids) {
    List<String> paths = new ArrayList<>();
    for (String id : ids) {
      paths.add("/v1/reports/" + id);
      paths.add("/v1/reports/" + id + "/passages?size=100");
      paths.add("/v1/reports/" + id + "/similar?size=100");
      paths.add("/reports/" + id);
    }
    paths.add("/v1/reports/export?format=ndjson&q=");
    paths.add("/v1/reports/export?format=csv&q=");
    paths.add("/v1/suggestions?size=20&q=" + encode("가상"));
    List<String> secrets = secrets();
    for (int i = 0; i < secrets.size(); i += ASKED) {
      String asked = encode(secrets.get(i));
      paths.add("/v1/reports?highlight=true&size=50&q=" + asked);
      paths.add("/v1/suggestions?size=20&q=" + asked);
    }
    return paths;
  }

  /** A datum that an answer shows, as written or by its digits. */
  Optional<String> shownIn(String answer) {
    String marksOff = answer.replace("<em>", "").replace("</em>", "");
    String digits = marksOff.replaceAll("[-. ·–‐]", "");
    for (String secret : secrets()) {
      String number = secret.replaceAll("\\D", "");
      if (marksOff.contains(secret)
          || (number.length() >= TELLING + 2 && digits.contains(number))) {
        return Optional.of(secret);
      }
    }
    return Optional.empty();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
