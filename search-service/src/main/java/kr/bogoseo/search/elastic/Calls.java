package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/** One table from what the client throws to what it means. */
final class Calls {

  private Calls() {}

  /** A call to the client. */
  interface Call<T> {
    T run() throws IOException;
  }

  /**
   * Runs a call.
   *
   * @throws StageException {@code SEARCH_UNAVAILABLE} when the index is away, overloaded or not yet
   *     set up
   */
  static <T> T run(Call<T> call) {
    try {
      return call.run();
    } catch (ElasticsearchException e) {
      if (e.status() >= 500 || e.status() == 429 || isMissingIndex(e)) {
        throw unavailable(e);
      }
      throw e;
    } catch (TransportException e) {
      if (e.response() != null && e.response().statusCode() < 500) {
        throw new IllegalStateException("an answer of the index cannot be read", e);
      }
      throw unavailable(e);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  /** An alias without an index is one that is not made yet, or is being made anew. */
  static boolean isMissingIndex(ElasticsearchException e) {
    return e.status() == 404 && "index_not_found_exception".equals(e.error().type());
  }

  /** The part of an answer that was asked for by this name. */
  static <T> T named(Map<String, T> parts, String name) {
    return Optional.ofNullable(parts.get(name))
        .orElseThrow(() -> new IllegalStateException("an answer of the index lacks " + name));
  }

  private static StageException unavailable(Exception e) {
    return new StageException(FailureCode.SEARCH_UNAVAILABLE, "Elasticsearch does not answer", e);
  }
}
