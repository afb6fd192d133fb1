package kr.bogoseo.deploy.bench.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;

/** A baseline: OpenNLP's dictionary name finder over its simple tokens, one finder a type. */
final class OpenNlpDictionary implements NameTagging {

  private final List<DictionaryNameFinder> finders = new ArrayList<>();

  /**
   * @param types type by name
   */
  OpenNlpDictionary(Map<String, String> types) {
    Map<String, Dictionary> dictionaries = new TreeMap<>();
    types.forEach(
        (name, type) -> {
          String[] tokens = SimpleTokenizer.INSTANCE.tokenize(name);
          if (tokens.length > 0) {
            dictionaries
                .computeIfAbsent(type, t -> new Dictionary(true))
                .put(new StringList(tokens));
          }
        });
    dictionaries.forEach((type, names) -> finders.add(new DictionaryNameFinder(names, type)));
  }

  @Override
  public List<Mention> tag(String sentence) {
    Span[] places = SimpleTokenizer.INSTANCE.tokenizePos(sentence);
    String[] tokens = Span.spansToStrings(places, sentence);
    List<Mention> found = new ArrayList<>();
    for (DictionaryNameFinder finder : finders) {
      for (Span span : finder.find(tokens)) {
        found.add(
            new Mention(
                places[span.getStart()].getStart(),
                places[span.getEnd() - 1].getEnd(),
                span.getType()));
      }
    }
    return found;
  }
}
