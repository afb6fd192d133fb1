package kr.bogoseo.deploy.bench.tag;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kr.bogoseo.deploy.bench.BenchException;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * A baseline: Lucene's Korean tokenizer with the registry's one-word names as user dictionary; a
 * token that is a name is one.
 */
final class NoriDictionary implements NameTagging {

  private final Map<String, String> types;
  private final UserDictionary words;

  /**
   * @param types type by name
   */
  NoriDictionary(Map<String, String> types) {
    this.types = types;
    TreeSet<String> names = new TreeSet<>();
    for (String name : types.keySet()) {
      if (name.chars().allMatch(c -> c >= '가' && c <= '힣')) {
        names.add(name);
      }
    }
    try {
      UserDictionary dictionary = UserDictionary.open(new StringReader(String.join("\n", names)));
      if (dictionary == null) {
        throw new BenchException("The registry has no Korean names");
      }
      this.words = dictionary;
    } catch (IOException e) {
      throw new BenchException("The registry makes no user dictionary", e);
    }
  }

  @Override
  public List<Mention> tag(String sentence) {
    List<Mention> found = new ArrayList<>();
    try (KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
            words,
            KoreanTokenizer.DecompoundMode.NONE,
            false)) {
      OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(sentence));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        String token = sentence.substring(offset.startOffset(), offset.endOffset());
        String type = types.get(token);
        if (type != null) {
          found.add(new Mention(offset.startOffset(), offset.endOffset(), type));
        }
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new BenchException("A sentence cannot be read", e);
    }
    return found;
  }
}
