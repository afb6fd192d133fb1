package kr.bogoseo.deploy.elasticsearch.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;

class BogoseoAnalysisPluginTest {

  @Test
  void onAFullClusterItLeavesTheOfficialNamesAlone() {
    Settings settings = Settings.builder().put("bogoseo.analysis.official_names", false).build();
    BogoseoAnalysisPlugin plugin = new BogoseoAnalysisPlugin(settings);

    assertThat(plugin.getTokenFilters()).containsOnlyKeys("bogoseo_jamo");
    assertThat(plugin.getTokenizers()).isEmpty();
    assertThat(plugin.getCharFilters()).isEmpty();
    assertThat(plugin.getAnalyzers()).isEmpty();
    assertThat(plugin.getPreConfiguredTokenFilters()).isEmpty();
  }

  @Test
  void inTheMinimalDistributionItBringsThem() {
    BogoseoAnalysisPlugin plugin = new BogoseoAnalysisPlugin(Settings.EMPTY);

    assertThat(plugin.getTokenFilters()).containsKeys("nori_part_of_speech", "bogoseo_jamo");
    assertThat(plugin.getTokenizers()).containsKey("nori_tokenizer");
  }
}
