package kr.bogoseo.deploy.elasticsearch.plugin;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** Collects the rows of one kind of component. */
final class Table<T> {
  private final Map<String, AnalysisProvider<T>> rows = new TreeMap<>();

  /** Makes a component from what an index says about it; throws to refuse the index. */
  @FunctionalInterface
  interface Maker<T> {
    T make(Options options) throws IOException;
  }

  /** A component that also works by its bare name, without options. */
  Table<T> row(String name, Maker<? extends T> maker) {
    rows.put(name, provider(maker));
    return this;
  }

  /** A component that means nothing without options, so that an index must declare it. */
  Table<T> declaredRow(String name, Maker<? extends T> maker) {
    rows.put(name, AnalysisPlugin.requiresAnalysisSettings(provider(maker)));
    return this;
  }

  Map<String, AnalysisProvider<T>> rows() {
    return Map.copyOf(rows);
  }

  private static <T> AnalysisProvider<T> provider(Maker<? extends T> maker) {
    return (index, environment, name, settings) ->
        maker.make(new Options(index, environment, name, settings));
  }
}
