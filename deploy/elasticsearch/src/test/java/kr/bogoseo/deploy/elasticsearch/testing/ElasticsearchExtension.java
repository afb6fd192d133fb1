package kr.bogoseo.deploy.elasticsearch.testing;

import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class the shared {@link TestElasticsearch} and stops it after the last class. A test
 * or lifecycle method takes it as a parameter of type {@link TestElasticsearch}, or its address as
 * a {@link URI}.
 */
public final class ElasticsearchExtension implements BeforeAllCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ElasticsearchExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    TestElasticsearch.shared();
    AutoCloseable stop = TestElasticsearch::stopShared;
    context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("stop", key -> stop);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == URI.class || type == TestElasticsearch.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestElasticsearch server = TestElasticsearch.shared();
    return parameter.getParameter().getType() == URI.class ? server.uri() : server;
  }
}
