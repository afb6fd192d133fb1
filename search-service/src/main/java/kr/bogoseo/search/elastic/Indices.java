package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.store.Sha256;
import kr.bogoseo.search.IndexGenerations;
import kr.bogoseo.search.SearchSettings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes what is missing: for every alias an index with its versioned mapping, our analysis and the
 * registry's names as the tokenizer's dictionary. A changed mapping is a new file and a new index.
 */
public final class Indices implements IndexGenerations {

  private static final System.Logger LOG = System.getLogger(Indices.class.getName());

  private static final String FIRST = "-000001";
  private static final String ANALYSIS = "analysis-v2";
  private static final String VERSION_OF_MAPPING = "mapping";

  private final ElasticsearchClient client;
  private final IndexNames names;
  private final SearchSettings.Elasticsearch settings;
  private final List<String> dictionary;
  private final AtomicBoolean current = new AtomicBoolean(true);

  /**
   * @param dictionary rules of the tokenizer's user dictionary
   */
  public Indices(
      ElasticsearchClient client, SearchSettings.Elasticsearch settings, List<String> dictionary) {
    this.client = client;
    this.names = new IndexNames(settings.prefix());
    this.settings = settings;
    this.dictionary = dictionary;
  }

  /** Makes what is missing; harmless when nothing is, or when another instance is faster. */
  public void ensure() {
    for (IndexNames.Behind behind : names.all()) {
      if (!Calls.run(() -> client.indices().existsAlias(a -> a.name(behind.alias()))).value()) {
        create(behind);
      }
    }
  }

  /**
   * Whether an index of reports still has the mapping of an earlier version. Until it is built anew
   * it serves on, and takes documents with fields that it does not know.
   */
  public boolean outdated() {
    boolean outdated = false;
    for (IndexNames.Behind behind : names.ofReports()) {
      Map<String, IndexMappingRecord> found =
          Calls.run(() -> client.indices().getMapping(m -> m.index(behind.alias()))).result();
      for (Map.Entry<String, IndexMappingRecord> index : found.entrySet()) {
        if (!behind.mapping().equals(version(index.getValue()))) {
          outdated = true;
          serveOn(index.getKey());
        }
      }
    }
    current.set(!outdated);
    return outdated;
  }

  /** Fields that writing needs are added; what else is new is kept in the documents, unindexed. */
  private void serveOn(String index) {
    String change =
        """
        {"dynamic": false, "properties": {
          "same": {"type": "keyword"},
          "content": {"properties": {"group": {"type": "keyword"}}}}}
        """;
    Calls.run(
        () -> client.indices().putMapping(m -> m.index(index).withJson(new StringReader(change))));
  }

  /** Whether all documents have the fields of today, so that near-duplicates can be folded. */
  public boolean current() {
    return current.get();
  }

  private static String version(IndexMappingRecord index) {
    return Optional.ofNullable(index.mappings().meta().get(VERSION_OF_MAPPING))
        .map(version -> version.to(String.class))
        .orElse("");
  }

  private void create(IndexNames.Behind behind) {
    String index = behind.alias() + behind.version() + FIRST;
    String body = body(behind, true);
    boolean made =
        Calls.run(
            () -> {
              if (client.indices().exists(e -> e.index(index)).value()) {
                client
                    .indices()
                    .updateAliases(
                        u -> u.actions(a -> a.add(x -> x.index(index).alias(behind.alias()))));
                return false;
              }
              client.indices().create(c -> c.index(index).withJson(new StringReader(body)));
              return true;
            });
    LOG.log(
        System.Logger.Level.INFO,
        "{0} index {1} behind alias {2}",
        made ? "made" : "found",
        index,
        behind.alias());
  }

  @Override
  public Next next() {
    String suffix = "-g" + Instant.now().toEpochMilli();
    IndexNames next = new IndexNames(settings.prefix(), suffix);
    for (IndexNames.Behind behind : names.ofReports()) {
      String body = body(behind, false);
      Calls.run(
          () ->
              client
                  .indices()
                  .create(c -> c.index(behind.alias() + suffix).withJson(new StringReader(body))));
    }
    return new NextGeneration(client, names, next, suffix);
  }

  private String body(IndexNames.Behind behind, boolean inUse) {
    ObjectNode analysis = resource(ANALYSIS);
    ArrayNode rules = ContractJson.mapper().createArrayNode();
    dictionary.forEach(rules::add);
    for (String tokenizer : List.of("korean_parts", "korean_words")) {
      ((ObjectNode) analysis.required("tokenizer").required(tokenizer))
          .set("user_dictionary_rules", rules);
    }
    ObjectNode mapping = resource(behind.mapping());
    mapping
        .putObject("_meta")
        .put(VERSION_OF_MAPPING, behind.mapping())
        .put("analysis", ANALYSIS)
        .put("dictionary", Sha256.of(ContractJson.write(rules)));
    ObjectNode body = ContractJson.mapper().createObjectNode();
    ObjectNode index = body.putObject("settings");
    index.put("number_of_shards", settings.shards());
    index.put("number_of_replicas", settings.replicas());
    if (!behind.alias().equals(names.flow())) {
      index.set("analysis", analysis);
      // The index stage refreshes once a batch, before it says "published"; a clock that does it
      // besides would only take the machine's time.
      index.put("refresh_interval", "-1");
    } else {
      // Every stage of every report changes it; the console looks every three seconds.
      index.put("refresh_interval", "3s");
    }
    body.set("mappings", mapping);
    if (inUse) {
      body.putObject("aliases").putObject(behind.alias());
    }
    return ContractJson.text(body);
  }

  private static ObjectNode resource(String name) {
    try (InputStream in =
        Indices.class.getResourceAsStream("/kr/bogoseo/search/index/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the mapping " + name);
      }
      return (ObjectNode) ContractJson.mapper().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
