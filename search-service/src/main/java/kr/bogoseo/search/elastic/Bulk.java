package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Result;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/**
 * Gathers writes and sends them in requests of bounded size. Every item's own result is looked at:
 * an older version is no error, an overload means all of it again, anything else is that item's.
 */
final class Bulk {

  private static final int LARGEST_REQUEST = 8 << 20;

  private final ElasticsearchClient client;
  private final List<Item> items = new ArrayList<>();

  Bulk(ElasticsearchClient client) {
    this.client = client;
  }

  private record Item(BulkOperation operation, long bytes) {}

  /** What became of an item. */
  sealed interface Outcome {
    /** It is written; {@code isNew} when nothing was there before. */
    record Written(boolean isNew) implements Outcome {}

    /** A newer version is there. */
    record Older() implements Outcome {}

    /** It will never be taken; the kind of error, without any of the text. */
    record Refused(String kind) implements Outcome {}
  }

  void put(String index, String id, long version, Object document) {
    byte[] json = ContractJson.write(document);
    items.add(
        new Item(
            BulkOperation.of(
                o ->
                    o.index(
                        i ->
                            i.index(index)
                                .id(id)
                                .version(version)
                                .versionType(VersionType.ExternalGte)
                                .document(BinaryData.of(json, ContentType.APPLICATION_JSON)))),
            json.length));
  }

  void delete(String index, String id, long version) {
    items.add(
        new Item(
            BulkOperation.of(
                o ->
                    o.delete(
                        d ->
                            d.index(index)
                                .id(id)
                                .version(version)
                                .versionType(VersionType.ExternalGte))),
            100));
  }

  int size() {
    return items.size();
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** Sends everything; answers in the order it was put. */
  List<Outcome> send() {
    List<Outcome> results = new ArrayList<>();
    List<BulkOperation> request = new ArrayList<>();
    long bytes = 0;
    for (Item item : items) {
      if (!request.isEmpty() && bytes + item.bytes() > LARGEST_REQUEST) {
        results.addAll(send(request));
        request = new ArrayList<>();
        bytes = 0;
      }
      request.add(item.operation());
      bytes += item.bytes();
    }
    if (!request.isEmpty()) {
      results.addAll(send(request));
    }
    items.clear();
    return results;
  }

  private List<Outcome> send(List<BulkOperation> request) {
    BulkResponse response = Calls.run(() -> client.bulk(b -> b.operations(request)));
    return response.items().stream().map(Bulk::result).toList();
  }

  private static Outcome result(BulkResponseItem item) {
    if (item.error() == null) {
      return new Outcome.Written(Result.Created.jsonValue().equals(item.result()));
    }
    String kind = Optional.ofNullable(item.error().type()).orElse("unknown");
    if (item.status() == 409) {
      return new Outcome.Older();
    }
    if (item.status() == 429 || item.status() >= 500 || item.status() == 404) {
      throw new StageException(
          FailureCode.SEARCH_UNAVAILABLE, "Elasticsearch could not write now: " + kind);
    }
    return new Outcome.Refused(kind);
  }
}
