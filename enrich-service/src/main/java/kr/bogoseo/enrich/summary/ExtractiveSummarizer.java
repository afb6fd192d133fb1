package kr.bogoseo.enrich.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.enrich.Language;
import kr.bogoseo.enrich.Sentences;
import kr.bogoseo.enrich.Summarizer;

/**
 * Chooses sentences. What the document itself calls its summary comes first; else position, cue
 * words and the words the document repeats decide. Sentences that say the same are shown once.
 */
public final class ExtractiveSummarizer implements Summarizer {

  /** How it is called in records. */
  static final String NAME = "extractive";

  private static final int SUMMARY = 3;
  private static final int OWN_SUMMARY = 4;
  private static final int POINTS = 5;
  private static final Pattern SUMMARY_HEADING =
      Pattern.compile(
          "^[^가-힣A-Za-z]*(?:요\\s?약|내용\\s?요약|개\\s?요|초\\s?록|Abstract|Summary|Executive Summary)[^가-힣A-Za-z]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POINT_HEADING =
      Pattern.compile(
          "핵심|시사점|정책\\s?제언|제언|결론|건의|주요\\s?(?:내용|성과)|적용\\s?방안|향후\\s?계획|Conclusion|Findings");
  private static final Pattern CUE =
      Pattern.compile(
          "목적|시사|필요(?:하|가|성)|결과|성과|교훈|제안|방안|추진|계획|체결|첫째|둘째|셋째|넷째|다섯째|특히|따라서|강조|발표|개최|협력|conclude|propose|suggest|found|result|objective");
  private static final Pattern END = Pattern.compile("(?:[다요음함됨임]|습니다)[.)]*$|[.!?][\"')]*$");

  /** Leans on a sentence before it, so it stands badly alone. */
  private static final Pattern LEANS =
      Pattern.compile(
          "^[^가-힣A-Za-z]*(?:또한|또|그러나|하지만|그리고|이에|이는|이러한|이를|이로써|이와|그\\s|따라서|한편|아울러|다만|즉|이어|같은|동\\s|However|Moreover|This|These|It)[\\s,]");

  /** Beyond this many characters a sentence is hard to read in a list. */
  private static final int LONG = 180;

  private record Scored(
      Sentence sentence, int order, double score, boolean own, boolean point, Set<String> pairs) {}

  @Override
  public Summary summarize(Request request) {
    StructuredDocument document = request.document();
    List<Scored> all = score(document);
    List<Scored> own = all.stream().filter(Scored::own).limit(OWN_SUMMARY).toList();
    List<Sentence> sentences =
        own.isEmpty()
            ? best(all, SUMMARY, new ArrayList<>())
            : own.stream().map(Scored::sentence).toList();
    List<Set<String>> shown = new ArrayList<>();
    sentences.forEach(sentence -> shown.add(Likeness.pairs(sentence.text())));
    List<Scored> points = all.stream().filter(Scored::point).toList();
    List<Sentence> keyPoints = best(points.size() >= 2 ? points : all, POINTS, shown);
    return new Summary(sentences, keyPoints, NAME);
  }

  private static List<Scored> score(StructuredDocument document) {
    Map<String, Integer> frequency = frequency(document);
    List<Scored> scored = new ArrayList<>();
    boolean own = false;
    boolean point = false;
    int ownLeft = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (heading(block)) {
        own = SUMMARY_HEADING.matcher(block.text().strip()).find();
        ownLeft = own ? OWN_SUMMARY : 0;
        point = POINT_HEADING.matcher(block.text()).find();
        continue;
      }
      if (block.kind() != BlockKind.PARAGRAPH && block.kind() != BlockKind.LIST_ITEM) {
        continue;
      }
      for (Sentences.Span span : Sentences.split(block.text())) {
        String text = span.of(block.text());
        boolean headline = scored.isEmpty() && isHeadline(block);
        if (headline || !Fitness.fit(text) || foreign(text, document.language())) {
          continue;
        }
        boolean mine = own && ownLeft-- > 0;
        double score = score(text, frequency, scored.size()) + (point ? 0.6 : 0) + (mine ? 2 : 0);
        scored.add(
            new Scored(
                new Sentence(i, text, block.page()),
                scored.size(),
                score,
                mine,
                point,
                Likeness.pairs(text)));
      }
    }
    return scored;
  }

  /** A summary speaks one language, the document's. */
  private static boolean foreign(String text, String language) {
    String own = Language.of(text);
    return !own.equals("und") && !language.equals("und") && !own.equals(language);
  }

  /** A line before the first sentence that ends like a title: what the report is called. */
  private static boolean isHeadline(Block block) {
    return block.kind() == BlockKind.PARAGRAPH && !END.matcher(block.text().strip()).find();
  }

  /** Headings by kind; in plain text also a short line that is no sentence. */
  private static boolean heading(Block block) {
    if (block.kind() == BlockKind.HEADING) {
      return true;
    }
    String text = block.text().strip();
    return block.kind() == BlockKind.PARAGRAPH
        && text.length() <= 25
        && (SUMMARY_HEADING.matcher(text).find() || POINT_HEADING.matcher(text).find())
        && !END.matcher(text).find();
  }

  private static Map<String, Integer> frequency(StructuredDocument document) {
    Map<String, Integer> frequency = new HashMap<>();
    for (String word : words(document.text())) {
      frequency.merge(word, 1, Integer::sum);
    }
    return frequency;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^가-힣A-Za-z]+")) {
      if (word.length() >= 2) {
        // Two syllables carry the stem of most Sino-Korean words.
        words.add(word.substring(0, Math.min(word.length(), 2)));
      }
    }
    return words;
  }

  private static double score(String text, Map<String, Integer> frequency, int order) {
    List<String> words = words(text);
    double sum = 0;
    for (String word : words) {
      sum += Math.log1p(frequency.getOrDefault(word, 0));
    }
    double content = words.isEmpty() ? 0 : sum / Math.sqrt(words.size() + 4.0) / 4;
    double position = order == 0 ? 1.6 : order < 3 ? 0.8 : order < 10 ? 0.4 : 0;
    double cue = CUE.matcher(text).find() ? 0.5 : 0;
    double leans = LEANS.matcher(text).find() ? 0.3 : 0;
    double length = Math.max(0, text.length() - LONG) / 200.0;
    return content + position + cue - leans - length;
  }

  private static List<Sentence> best(List<Scored> from, int count, List<Set<String>> shown) {
    List<Scored> sorted = new ArrayList<>(from);
    sorted.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<Scored> chosen = new ArrayList<>();
    for (Scored next : sorted) {
      if (chosen.size() == count) {
        break;
      }
      if (shown.stream().noneMatch(other -> Likeness.of(next.pairs(), other) > Likeness.SAME)) {
        shown.add(next.pairs());
        chosen.add(next);
      }
    }
    chosen.sort(Comparator.comparingInt(Scored::order));
    return chosen.stream().map(Scored::sentence).toList();
  }
}
