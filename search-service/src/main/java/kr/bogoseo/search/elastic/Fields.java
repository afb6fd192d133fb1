package kr.bogoseo.search.elastic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a text is looked for.
 *
 * @param weighted fields with their weights, all analysed alike
 * @param prose fields in which words stand in order
 * @param squeezed fields of letter pairs without blanks
 * @param joined fields of Latin words, each alone and together with the next
 * @param ids fields of registry ids with what a hit is worth
 * @param days date fields
 * @param type field of the report type
 * @param letters field of Hangul letters
 * @param about fields of the registry ids a report is about, with what that is worth
 */
record Fields(
    List<String> weighted,
    List<String> prose,
    List<String> squeezed,
    List<String> joined,
    Map<String, Float> ids,
    List<String> days,
    Optional<String> type,
    Optional<String> letters,
    Map<String, Float> about) {

  /** Of the {@code reports} index. */
  static final Fields REPORTS =
      new Fields(
          List.of(
              "content.title.ko^6",
              "content.title.en^6",
              "content.keywords^4",
              "content.summary.ko^3",
              "content.summary.en^3",
              "content.people^3",
              "content.fileName^2",
              "content.body.ko",
              "content.body.en"),
          List.of("content.title.ko^4", "content.title.en^4", "content.body.ko", "content.body.en"),
          List.of("content.title.ko.squeezed", "content.body.ko.squeezed"),
          List.of("content.title.en.joined", "content.body.en.joined"),
          Map.of(
              "content.clusters", 2f,
              "content.agencies", 2f,
              "content.organizations", 2f,
              "content.places", 1.5f,
              "content.mainTags", 6f),
          List.of("content.departOn", "content.publishedOn"),
          Optional.of("content.reportType"),
          Optional.of("content.title.ko.letters"),
          Map.of("content.mainTags", 12f, "content.publisher", 4f));

  /** Of the {@code passages} index. */
  static final Fields PASSAGES =
      new Fields(
          List.of("ko^2", "en^2", "headings"),
          List.of("ko", "en"),
          List.of("ko.squeezed"),
          List.of("en.joined"),
          Map.of("tags", 2f),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of());
}
