package kr.bogoseo.enrich.translate.engines;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** What English words can be: forms of the term base's verbs, nouns, and the words of grammar. */
final class EnglishLexicon {

  /** How a verb stands. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  /**
   * A verb in a form.
   *
   * @param stem Korean
   * @param form of the English word
   * @param preposition English one that Korean says with 에 or 와; {@code -} where it is the object
   */
  record Verb(String stem, Form form, String preposition) {}

  static final Map<String, String> PRONOUNS =
      table(
          "i=나,we=우리,you=여러분,he=그,she=그녀,it=그것,they=그들,me=나,us=우리,him=그,her=그녀,them=그들,this=이것,"
              + "these=이것들,those=그것들,everyone=모든 사람,someone=누군가,nothing=아무것도,something=무언가,others=다른 사람들,one=하나,"
              + "people=사람들,himself=자신,itself=자체,themselves=자신들");
  static final Map<String, String> OWNERS =
      table("my=나의,our=우리의,your=여러분의,his=그의,her=그녀의,its=그,their=그들의");
  static final Map<String, String> DETERMINERS =
      table(
          "the=,a=,an=,this=이,that=그,these=이러한,those=그러한,each=각,every=모든,all=모든,some=일부,any=어떤,many=많은,much=많은,"
              + "several=여러,both=두,other=다른,another=다른,such=그러한,no=어떤,most=대부분의,few=몇몇,more=더 많은,two=두,three=세,"
              + "four=네,five=다섯,six=여섯,seven=일곱,eight=여덟,nine=아홉,ten=열,first=첫 번째,second=두 번째,third=세 번째,last=마지막,"
              + "next=다음,same=같은,own=자체,various=다양한");

  /** What a preposition becomes behind its noun: with a verb, and before a noun. */
  static final Map<String, String> PREPOSITIONS =
      table(
          "in=에서,at=에서,on=에,to=에,for=을 위해,with=과,from=에서,by=에 의해,about=에 대해,into=으로,through=을 통해,"
              + "during=동안,after= 후,before= 전,between= 사이에,among= 중,under= 하에,over= 이상,since= 이후,until=까지,against=에 대해,"
              + "without= 없이,within= 내에,as=으로서,like=처럼,near= 근처에,across= 전역에서,toward=으로,towards=으로,upon=에,"
              + "around= 주변에,behind= 뒤에,above= 위에,below= 아래에,inside= 안에,outside= 밖에,despite=에도 불구하고,"
              + "per=당,via=을 통해,including=을 포함하여,regarding=에 관해,concerning=에 관해,throughout= 전체에,beyond=을 넘어,"
              + "along=을 따라,off=에서,than=보다,according to=에 따르면,because of= 때문에,due to=으로 인해,such as= 등,"
              + "in order to=기 위해,instead of= 대신,based on=을 바탕으로,together with=과 함께,as well as=뿐만 아니라,"
              + "in addition to= 외에도,along with=과 함께,up to=까지,out of=에서");

  static final Map<String, String> ATTRIBUTES =
      table(
          "in=의,at=의,on=에 대한,to=에 대한,for=을 위한,with=과의,from=의,by=에 의한,about=에 대한,between= 간의,among= 간의,"
              + "of=의,through=을 통한,against=에 대한,under= 하의,regarding=에 관한,within= 내의,towards=에 대한,after= 후의,during= 동안의");
  static final Map<String, String> CONJUNCTIONS =
      table(
          "and=고,but=지만,or=거나,because=기 때문에,if=면,when=때,while=면서,although=지만,though=지만,after=후,before=전,"
              + "since=기 때문에,so=고,whereas=지만,unless=지 않으면,once=면,until=때까지,as=면서");
  static final Map<String, String> ADVERBS =
      table(
          "also=또한,however=그러나,therefore=따라서,then=그런 다음,now=지금,today=오늘,yesterday=어제,tomorrow=내일,here=여기,there=그곳에,"
              + "very=매우,too=너무,only=만,already=이미,still=여전히,often=자주,always=항상,never=결코,usually=보통,later=나중에,again=다시,"
              + "even=심지어,just=단지,almost=거의,about=약,approximately=약,nearly=거의,together=함께,well=잘,moreover=또한,furthermore=또한,"
              + "meanwhile=한편,thus=따라서,finally=마지막으로,recently=최근,currently=현재,soon=곧,away=멀리,up=,out=,down=,off=,first=먼저,"
              + "yet=아직,ago=전,instead=대신,perhaps=아마,rather=오히려,especially=특히,particularly=특히,quite=상당히,so=매우");

  private final TermBase terms;
  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private int longest = 1;

  EnglishLexicon(TermBase terms) {
    this.terms = terms;
    for (TermBase.Term term : terms.stems()) {
      if (term.pos().equals("verb")) {
        forms(term);
      } else {
        adjectives.merge(term.en(), term.ko(), (one, other) -> term.preferred() ? other : one);
      }
    }
  }

  private static Map<String, String> table(String entries) {
    return Arrays.stream(entries.split(","))
        .map(entry -> entry.split("=", -1))
        .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
  }

  private void forms(TermBase.Term term) {
    String en = term.en();
    boolean first = term.preferred();
    String past = term.past().isEmpty() ? EnglishVerb.past(en) : term.past();
    String participle =
        !term.participle().isEmpty()
            ? term.participle()
            : term.past().isEmpty() ? EnglishVerb.participle(en) : term.past();
    if (en.startsWith("be ")) {
      put(en.substring(3), term, Form.PARTICIPLE, "be ", first);
      return;
    }
    put(en, term, Form.BASE, "", first);
    put(EnglishVerb.present(en), term, Form.THIRD, "", first);
    put(EnglishVerb.gerund(en), term, Form.ING, "", first);
    put(participle, term, Form.PARTICIPLE, "", first);
    put(past, term, Form.PAST, "", first);
  }

  private void put(String en, TermBase.Term term, Form form, String mark, boolean first) {
    String key = mark + en;
    if (first || !verbs.containsKey(key)) {
      verbs.put(key, new Verb(term.ko(), form, term.preposition()));
    }
    longest = Math.max(longest, en.split(" ").length);
  }

  /** How many words a verb may have. */
  int longest() {
    return Math.min(longest, 4);
  }

  /** The verb of a form. */
  Optional<Verb> verb(String words) {
    return Optional.ofNullable(verbs.get(words.toLowerCase(Locale.ROOT)));
  }

  /** The passive verb of a participle: 개최되 for held. */
  Optional<String> passive(String participle) {
    String words = participle.toLowerCase(Locale.ROOT);
    Verb known = verbs.get("be " + words);
    if (known != null) {
      return Optional.of(known.stem());
    }
    return verb(words)
        .map(Verb::stem)
        .filter(stem -> stem.endsWith("하") && stem.length() > 1)
        .map(stem -> stem.substring(0, stem.length() - 1) + "되");
  }

  /** An adjective that stands before its noun as it is, or a stem. */
  Optional<String> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word.toLowerCase(Locale.ROOT)));
  }

  /** A name of another language as it is spelled in Hangul. */
  Optional<String> name(String word) {
    return terms.ofForeign(word);
  }

  /** A noun, an adverb or an adjective without stem. */
  Optional<TermBase.Term> term(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    return terms
        .ofEnglish(low)
        .or(
            () ->
                low.endsWith("ies")
                    ? terms.ofEnglish(low.substring(0, low.length() - 3) + "y")
                    : Optional.empty())
        .or(
            () ->
                low.endsWith("es")
                    ? terms.ofEnglish(low.substring(0, low.length() - 2))
                    : Optional.empty())
        .or(
            () ->
                low.endsWith("s")
                    ? terms.ofEnglish(low.substring(0, low.length() - 1))
                    : Optional.empty());
  }
}
