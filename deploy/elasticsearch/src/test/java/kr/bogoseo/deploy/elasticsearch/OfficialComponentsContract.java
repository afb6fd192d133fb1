package kr.bogoseo.deploy.elasticsearch;

import static kr.bogoseo.deploy.elasticsearch.AnalysisIndex.chain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the components of analysis-common do to a text, one line each, here and officially. */
interface OfficialComponentsContract {
  HttpJson server();

  @ParameterizedTest
  @MethodSource("filters")
  default void tokensAreFiltered(
      String tokenizer, String filter, String text, List<String> expected) {
    assertThat(chain(server(), tokenizer, filter).tokens(text)).isEqualTo(expected);
  }

  /** Tokenizer, filter, text, tokens. */
  static Stream<Arguments> filters() {
    return Stream.of(
        arguments("whitespace", "porter_stem", "running studies", List.of("run", "studi")),
        arguments("whitespace", "kstem", "studies", List.of("study")),
        arguments("whitespace", filter("stemmer", "language:english"), "visited", List.of("visit")),
        arguments(
            "whitespace", filter("stemmer", "language:light_english"), "studies", List.of("study")),
        arguments(
            "whitespace",
            filter("stemmer", "language:possessive_english"),
            "Boston's",
            List.of("Boston")),
        arguments("whitespace", "snowball", "running", List.of("run")),
        arguments("whitespace", "asciifolding", "Genève", List.of("Geneve")),
        arguments(
            "whitespace",
            filter("asciifolding", "preserve_original:true"),
            "Zürich",
            List.of("Zurich", "Zürich")),
        arguments("whitespace", "cjk_width", "ＢＩＯ２０２４", List.of("BIO2024")),
        arguments("standard", "cjk_bigram", "서울시청", List.of("서울", "울시", "시청")),
        arguments(
            "whitespace",
            filter("edge_ngram", "min_gram:1", "max_gram:3"),
            "보스턴",
            List.of("보", "보스", "보스턴")),
        arguments("whitespace", "edge_ngram", "보스턴", List.of("보")),
        arguments("whitespace", "ngram", "abc", List.of("a", "ab", "b", "bc", "c")),
        arguments("whitespace", "unique", "가 나 가", List.of("가", "나")),
        arguments("whitespace", filter("length", "min:2"), "a bb", List.of("bb")),
        arguments("whitespace", filter("truncate", "length:2"), "보고서", List.of("보고")),
        arguments("whitespace", "truncate", "abcdefghijkl", List.of("abcdefghij")),
        arguments("keyword", "trim", "  보고  ", List.of("보고")),
        arguments("keyword", "uppercase", "nih", List.of("NIH")),
        arguments("whitespace", "reverse", "abc", List.of("cba")),
        arguments("whitespace", filter("limit", "max_token_count:2"), "a b c", List.of("a", "b")),
        arguments("whitespace", "fingerprint", "나 가 나", List.of("가 나")),
        arguments("whitespace", "decimal_digit", "٣", List.of("3")),
        arguments(
            "keyword",
            filter("pattern_replace", "pattern:[^0-9]", "replacement:"),
            "제12-3호",
            List.of("123")),
        arguments("whitespace", filter("keep", "keep_words:한 두"), "한 두 세", List.of()),
        arguments(
            "keyword",
            filter("pattern_capture", "preserve_original:false", "patterns:([a-z]+)"),
            "ab1cd",
            List.of("ab", "cd")),
        arguments(
            "keyword",
            filter("word_delimiter_graph", "catenate_all:true"),
            "A-Star2",
            List.of("AStar2", "A", "Star", "2")),
        arguments(
            "keyword",
            filter("word_delimiter_graph", "type_table:* => ALPHA"),
            "A*STAR-Lab",
            List.of("A*STAR", "Lab")));
  }

  private static String filter(String type, String... options) {
    StringBuilder json = new StringBuilder("{\"type\":\"" + type + "\"");
    for (String option : options) {
      int colon = option.indexOf(':');
      json.append(",\"" + option.substring(0, colon) + "\":");
      json.append(HttpJson.quote(option.substring(colon + 1)));
    }
    return json.append('}').toString();
  }

  @ParameterizedTest
  @MethodSource("tokenizers")
  default void textIsCut(String tokenizer, String text, List<String> expected) {
    assertThat(chain(server(), tokenizer).tokens(text)).isEqualTo(expected);
  }

  /** Tokenizer, text, tokens. */
  static Stream<Arguments> tokenizers() {
    return Stream.of(
        arguments("keyword", "가 나", List.of("가 나")),
        arguments("whitespace", "A*STAR J&J", List.of("A*STAR", "J&J")),
        arguments("pattern", "a-b", List.of("a", "b")),
        arguments(filter("pattern", "pattern:\\|"), "가|나", List.of("가", "나")),
        arguments(
            filter("edge_ngram", "min_gram:1", "max_gram:2", "token_chars:letter"),
            "12보스턴",
            List.of("보", "보스")),
        arguments(filter("ngram", "min_gram:2", "max_gram:2"), "보스턴", List.of("보스", "스턴")),
        arguments("path_hierarchy", "/a/b", List.of("/a", "/a/b")),
        arguments("uax_url_email", "a@b.kr 님", List.of("a@b.kr", "님")),
        arguments("letter", "a1b", List.of("a", "b")));
  }

  @Test
  default void markedWordsAreNotStemmed() {
    AnalysisIndex index =
        chain(
            server(),
            "whitespace",
            """
            {"type":"keyword_marker","keywords":["Genomics"]}""",
            """
            {"type":"stemmer_override","rules":["bios => bio"]}""",
            "porter_stem");

    assertThat(index.tokens("Genomics proteomics bios"))
        .containsExactly("Genomics", "proteom", "bio");
  }

  @Test
  default void gramsOfTooDifferentLengthsAreRefused() {
    HttpJson.Answer refusal =
        AnalysisIndex.attempt(
            server(),
            """
            "filter":{"g":{"type":"ngram","min_gram":1,"max_gram":5}},
            "analyzer":{"a":{"tokenizer":"whitespace","filter":["g"]}}""");

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.body().toString()).contains("max_ngram_diff");
  }
}
