package kr.bogoseo.deploy.elasticsearch;

import static kr.bogoseo.deploy.elasticsearch.AnalysisIndex.chain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What index settings may count on for Korean, here and on a full cluster with the official
 * analysis-nori. Implementers supply a server whose config directory holds {@link #WORDS} and
 * {@link #SYNONYMS}.
 */
interface OfficialKoreanContract {
  /** Name of a user dictionary that holds 켄달스퀘어 as two parts, and 라운드테이블. */
  String WORDS = "bogoseo/contract-words.txt";

  /** Name of a synonym file that makes 식약처 and 식품의약품안전처 equal. */
  String SYNONYMS = "bogoseo/contract-synonyms.txt";

  /** Content of {@link #WORDS}. */
  String WORDS_CONTENT = "켄달스퀘어 켄달 스퀘어\n라운드테이블\n라운드테이블\n";

  /** Content of {@link #SYNONYMS}. */
  String SYNONYMS_CONTENT = "식약처, 식품의약품안전처\n";

  HttpJson server();

  @ParameterizedTest
  @CsvSource({"none,가곡역", "discard,가곡 역", "mixed,가곡역 가곡 역"})
  default void compoundsAreCutAsTheModeSays(String mode, String expected) {
    AnalysisIndex index =
        chain(server(), "{\"type\":\"nori_tokenizer\",\"decompound_mode\":\"" + mode + "\"}");

    assertThat(index.tokens("가곡역")).containsExactly(expected.split(" "));
  }

  @Test
  default void wordsOfTheUserDictionaryFileAreKnown() {
    AnalysisIndex index =
        chain(
            server(),
            """
            {"type":"nori_tokenizer","decompound_mode":"mixed","user_dictionary":"%s","lenient":true}"""
                .formatted(WORDS),
            "nori_part_of_speech");

    assertThat(index.tokens("켄달스퀘어에서 라운드테이블을")).containsExactly("켄달스퀘어", "켄달", "스퀘어", "라운드테이블");
  }

  @Test
  default void wordsOfTheUserDictionaryRulesAreKnown() {
    AnalysisIndex index =
        chain(
            server(),
            """
            {"type":"nori_tokenizer","user_dictionary_rules":["오픈이노베이션"]}""");

    assertThat(index.tokens("오픈이노베이션")).containsExactly("오픈이노베이션");
  }

  @Test
  default void hanjaIsReadInHangul() {
    assertThat(chain(server(), "nori_tokenizer", "nori_readingform").tokens("鄕歌"))
        .containsExactly("향가");
  }

  @ParameterizedTest
  @CsvSource({"십만이천오백,102500", "３.２천,3200"})
  default void numeralsBecomeDigits(String text, String expected) {
    AnalysisIndex index =
        chain(
            server(),
            """
            {"type":"nori_tokenizer","discard_punctuation":false}""",
            "nori_part_of_speech",
            "nori_number");

    assertThat(index.tokens(text)).containsExactly(expected);
  }

  @Test
  default void partsOfSpeechAreDroppedAsAsked() {
    AnalysisIndex byDefault = chain(server(), "nori_tokenizer", "nori_part_of_speech");
    AnalysisIndex numbersOnly =
        chain(
            server(),
            "nori_tokenizer",
            """
            {"type":"nori_part_of_speech","stoptags":["SN"]}""");

    assertThat(byDefault.tokens("보고서를 3쪽")).contains("보고").doesNotContain("를");
    assertThat(numbersOnly.tokens("보고서를 3쪽")).contains("를").doesNotContain("3");
  }

  @Test
  default void synonymsOfSeveralWordsFormAGraph() {
    AnalysisIndex index =
        chain(
            server(),
            "whitespace",
            "lowercase",
            """
            {"type":"synonym_graph","synonyms":["NIH, national institutes of health"]}""");

    assertThat(index.graph("NIH 방문"))
        .containsExactlyInAnyOrder(
            "nih@0+4", "national@0", "institutes@1", "of@2", "health@3", "방문@4");
  }

  @Test
  default void synonymsComeFromAFile() {
    AnalysisIndex index =
        chain(
            server(),
            "whitespace",
            """
            {"type":"synonym","synonyms_path":"%s"}"""
                .formatted(SYNONYMS));

    assertThat(index.tokens("식약처")).containsExactlyInAnyOrder("식약처", "식품의약품안전처");
  }

  @ParameterizedTest
  @CsvSource({"false,400", "true,200"})
  default void rulesThatTheChainCannotReadAreRefusedOrSkipped(boolean lenient, int status) {
    String analysis =
        """
        "tokenizer":{"t":{"type":"nori_tokenizer","decompound_mode":"mixed"}},
        "filter":{"s":{"type":"synonym_graph","lenient":%s,"synonyms":["가곡역, 기차역","NIH => 방문"]}},
        "analyzer":{"a":{"tokenizer":"t","filter":["s"]}}"""
            .formatted(lenient);

    HttpJson.Answer answer = AnalysisIndex.attempt(server(), analysis);

    assertThat(answer.status()).isEqualTo(status);
    if (lenient) {
      assertThat(new AnalysisIndex(server(), analysis).tokens("NIH")).containsExactly("방문");
    }
  }

  @Test
  default void synonymsBehindSeveralTokensOfOneAreRefused() {
    HttpJson.Answer refusal =
        AnalysisIndex.attempt(
            server(),
            """
            "filter":{"s":{"type":"synonym_graph","synonyms":["a, b"]}},
            "analyzer":{"a":{"tokenizer":"whitespace","filter":["ngram","s"]}}""");

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.body().toString()).contains("cannot be used to parse synonyms");
  }

  @Test
  default void charactersAreReplacedBeforeTheTokenizer() {
    AnalysisIndex index =
        new AnalysisIndex(
            server(),
            """
            "char_filter":{
              "dots":{"type":"mapping","mappings":["․ => ·","\\\\u318D => ·"]},
              "years":{"type":"pattern_replace","pattern":"'(\\\\d\\\\d)년","replacement":"20$1년"}},
            "analyzer":{"a":{"tokenizer":"keyword","char_filter":["html_strip","dots","years"]}}""");

    assertThat(index.tokens("<b>법․제도ㆍ정책</b> '24년")).containsExactly("법·제도·정책 2024년");
  }

  @Test
  default void normalizersFoldKeywords() {
    HttpJson server = server();
    String index = "/normalizer-" + UUID.randomUUID();
    server.must(
        "PUT",
        index,
        """
        {"settings":{"number_of_replicas":0,"analysis":{"normalizer":{"n":{
          "filter":["trim","lowercase","asciifolding","cjk_width"]}}}},
         "mappings":{"properties":{"name":{"type":"keyword","normalizer":"n"}}}}""");
    server.must("PUT", index + "/_doc/1?refresh=true", "{\"name\":\" Genève ＢＩＯ\"}");

    assertThat(
            server
                .must(
                    "POST", index + "/_search", "{\"query\":{\"term\":{\"name\":\"geneve BIO\"}}}")
                .at("/hits/total/value")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  default void readyMadeAnalyzersAreThere() {
    HttpJson server = server();

    assertThat(tokens(server, "nori", "鄕歌를")).containsExactly("향가");
    assertThat(tokens(server, "english", "The visits")).containsExactly("visit");
    assertThat(tokens(server, "cjk", "서울시")).containsExactly("서울", "울시");
  }

  private static List<String> tokens(HttpJson server, String analyzer, String text) {
    return server
        .must(
            "POST",
            "/_analyze",
            "{\"analyzer\":\"" + analyzer + "\",\"text\":" + HttpJson.quote(text) + "}")
        .get("tokens")
        .valueStream()
        .map(token -> token.get("token").asString())
        .toList();
  }
}
