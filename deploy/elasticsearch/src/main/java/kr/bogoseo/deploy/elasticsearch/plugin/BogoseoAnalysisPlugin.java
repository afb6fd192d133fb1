package kr.bogoseo.deploy.elasticsearch.plugin;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.common.settings.Setting;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * Gives the minimal Elasticsearch the analysis components of the full one that a Korean and English
 * search needs, and {@code bogoseo_jamo}.
 *
 * <p>On a full cluster the official names are taken; there {@code bogoseo.analysis.official_names:
 * false} in elasticsearch.yml leaves only our own.
 */
public final class BogoseoAnalysisPlugin extends Plugin implements AnalysisPlugin {
  private static final Setting<Boolean> OFFICIAL_NAMES =
      Setting.boolSetting("bogoseo.analysis.official_names", true, Setting.Property.NodeScope);

  private final boolean officialNames;

  /**
   * Called by the server.
   *
   * @param settings of the node
   */
  public BogoseoAnalysisPlugin(Settings settings) {
    this.officialNames = OFFICIAL_NAMES.get(settings);
  }

  @Override
  public List<Setting<?>> getSettings() {
    return List.of(OFFICIAL_NAMES);
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return officialNames ? TokenFilterTable.all() : TokenFilterTable.own();
  }

  @Override
  public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
    return officialNames ? TokenFilterTable.bare() : List.of();
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return officialNames ? TokenizerTable.all() : Map.of();
  }

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return officialNames ? CharFilterTable.all() : Map.of();
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return officialNames ? AnalyzerTable.all() : Map.of();
  }
}
