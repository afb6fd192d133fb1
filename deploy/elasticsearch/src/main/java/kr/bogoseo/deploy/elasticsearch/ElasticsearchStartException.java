package kr.bogoseo.deploy.elasticsearch;

/** The node could not be started; the message says why and where its log is. */
public final class ElasticsearchStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ElasticsearchStartException(String message) {
    super(message);
  }

  ElasticsearchStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
