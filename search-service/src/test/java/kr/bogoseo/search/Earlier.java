package kr.bogoseo.search;

import java.io.IOException;
import java.net.URI;
import org.apache.http.HttpHost;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

/** Indices as an earlier version of this service would have left them, in short. */
final class Earlier {

  private static final String MAPPING =
      """
      {"mappings": {"dynamic": "strict", "_meta": {"mapping": "%s-v1"}, "properties": {
        "id": {"type": "keyword"}, "state": {"type": "keyword"}, "version": {"type": "long"},
        "agencyId": {"type": "keyword"}, "indexedAt": {"type": "date"},
        "embargoUntil": {"type": "date"}, "event": {"type": "object", "enabled": false},
        "reportId": {"type": "keyword"}, "n": {"type": "integer"}, "page": {"type": "integer"},
        "headings": {"type": "text"}, "ko": {"type": "text"}, "en": {"type": "text"},
        "tags": {"type": "keyword"}, "mentions": {"type": "object", "enabled": false},
        "content": {"properties": {"bands": {"type": "keyword"}, "sortOn": {"type": "date"}}}}},
       "aliases": {"%s": {}}}
      """;

  private Earlier() {}

  static void make(URI elasticsearch, String prefix) throws IOException {
    try (RestClient rest = RestClient.builder(HttpHost.create(elasticsearch.toString())).build()) {
      for (String name : new String[] {"reports", "reports-held", "passages", "passages-held"}) {
        Request request = new Request("PUT", "/" + prefix + name + "-v1-000001");
        request.setJsonEntity(MAPPING.formatted(name.replace("-held", ""), prefix + name));
        rest.performRequest(request);
      }
    }
  }
}
