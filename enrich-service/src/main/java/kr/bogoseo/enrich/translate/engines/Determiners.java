package kr.bogoseo.enrich.translate.engines;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that stand before a noun and take the place of its article. */
final class Determiners {

  /** ko=en, with + where the noun is more than one. */
  private static final Map<String, String> WORDS =
      Arrays.stream(
              ("이=this,그=the,저=that,본=this,이번=this,해당=the,동=the,각=each,한=a,두=two+,세=three+,네=four+,"
                      + "다섯=five+,여섯=six+,일곱=seven+,여덟=eight+,아홉=nine+,열=ten+,모든=all+,여러=several+,몇=several+,몇몇=several+,온=the"
                      + " whole,다른=other+,어떤=some,어느=some,이런=such,그런=such,이러한=such+,그러한=such+,각종=various+,양=both+,수많은=many+,많은=many+,다양한=various+,첫=the"
                      + " first,첫번째=the first,두번째=the second,세번째=the third,마지막=the last,전=all+,전체=the"
                      + " whole,같은=the same,동일한=the same,일부=some+,대부분의=most+,최초의=the first,유일한=the"
                      + " only,수십=dozens of+,수백=hundreds of+,수천=thousands of+,지난=last,올해=this"
                      + " year's,새=a new,새로운=a new,또다른=another,아무=no,무슨=what")
                  .split(","))
          .map(entry -> entry.split("="))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  private Determiners() {}

  /** The determiner; a plus at its end means that the noun is plural. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }
}
