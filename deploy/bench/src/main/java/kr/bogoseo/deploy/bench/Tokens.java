package kr.bogoseo.deploy.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text: runs of letters and digits in composed form. */
public final class Tokens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Tokens() {}

  /** In order, repeated as often as they stand there. */
  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /** Words in common; a word counts as often as it stands in both. */
  public static Score score(List<String> expected, List<String> found) {
    Map<String, Integer> left = new HashMap<>();
    found.forEach(token -> left.merge(token, 1, Integer::sum));
    long correct = 0;
    for (String token : expected) {
      Integer count = left.get(token);
      if (count != null && count > 0) {
        left.put(token, count - 1);
        correct++;
      }
    }
    return new Score(correct, found.size(), expected.size());
  }
}
