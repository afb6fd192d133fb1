package kr.bogoseo.deploy.elasticsearch;

import static kr.bogoseo.deploy.elasticsearch.AnalysisIndex.chain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import kr.bogoseo.deploy.elasticsearch.testing.TestElasticsearch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Our plugin in the minimal distribution. */
@ExtendWith(ElasticsearchExtension.class)
class LocalAnalysisTest implements OfficialKoreanContract, OfficialComponentsContract {
  private final HttpJson server = new HttpJson(TestElasticsearch.shared().uri());

  @BeforeAll
  static void putFiles(TestElasticsearch elasticsearch, @TempDir Path directory)
      throws IOException {
    elasticsearch.putConfigFile(
        WORDS, Files.writeString(directory.resolve("words"), WORDS_CONTENT));
    elasticsearch.putConfigFile(
        SYNONYMS, Files.writeString(directory.resolve("synonyms"), SYNONYMS_CONTENT));
  }

  @Override
  public HttpJson server() {
    return server;
  }

  @Test
  void hangulIsSpelledInLetters() {
    assertThat(chain(server, "whitespace", "bogoseo_jamo").tokens("값이 NIH"))
        .containsExactly("ㄱㅏㅂㅅㅇㅣ", "NIH");
  }

  @Test
  void hangulIsSpelledInInitials() {
    AnalysisIndex index =
        chain(server, "whitespace", "{\"type\":\"bogoseo_jamo\",\"mode\":\"initials\"}");

    assertThat(index.tokens("보스턴 방문")).containsExactly("ㅂㅅㅌ", "ㅂㅁ");
  }

  @Test
  void anUnknownModeOfJamoIsRefused() {
    HttpJson.Answer refusal =
        AnalysisIndex.attempt(
            server,
            """
            "filter":{"j":{"type":"bogoseo_jamo","mode":"vowels"}},
            "analyzer":{"a":{"tokenizer":"keyword","filter":["j"]}}""");

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.body().toString()).contains("[j]").contains("initials");
  }
}
