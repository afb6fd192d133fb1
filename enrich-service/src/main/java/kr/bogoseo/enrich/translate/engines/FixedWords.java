package kr.bogoseo.enrich.translate.engines;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of official prose that are best taken whole. */
final class FixedWords {

  private static final Map<String, String> ADVERBS =
      table(
          "또한=in addition,특히=in"
              + " particular,따라서=accordingly,그러나=however,하지만=however,한편=meanwhile,이에=accordingly,이로써=thereby,첫째=first,둘째=second,셋째=third,넷째=fourth,다섯째=fifth,여섯째=sixth,마지막으로=finally,먼저=first,우선=first,아울러=in"
              + " addition,더불어=in addition,향후=in the future,앞으로=in the"
              + " future,현재=currently,오늘=today,최근=recently,및=and,또는=or,혹은=or,매우=very,가장=most,더욱=further,함께=together,약=about,총=a"
              + " total"
              + " of,각각=respectively,모두=all,이후=afterwards,이번=this,본=this,이러한=such,그=the,이=this,해당=the,각=each,전=all,등=etc.,등을=etc.,등의=etc.,등이=etc.,등에=etc.,등은=etc.,등과=etc.,등으로=etc.,다만=however,즉=that"
              + " is");

  private FixedWords() {}

  static Optional<Unit> of(String word) {
    return Optional.ofNullable(ADVERBS.get(word))
        .filter(en -> !PrepositionalVerbs.isOne(word))
        .map(en -> Unit.adverb(word, en));
  }

  private static Map<String, String> table(String entries) {
    return java.util.Arrays.stream(entries.split(","))
        .map(entry -> entry.split("="))
        .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
  }
}
