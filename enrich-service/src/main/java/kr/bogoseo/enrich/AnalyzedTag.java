package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.bogoseo.contracts.document.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A name as a dry run shows it, registered or only formed like one.
 *
 * @param start offset in UTF-16 code units of the given text
 * @param end exclusive
 * @param surface as written
 * @param type of what
 * @param id registry id; null for a candidate
 * @param ko canonical Korean name; null for a candidate
 * @param en canonical English name; null for a candidate
 * @param confidence 0 to 1
 * @param rule which rule accepted it
 * @param alias the registered name it was matched by; null for a candidate
 * @param candidate whether no registry knows it
 */
public record AnalyzedTag(
    int start,
    int end,
    String surface,
    Tag.Type type,
    @Nullable String id,
    @Nullable String ko,
    @Nullable String en,
    double confidence,
    String rule,
    @Nullable String alias,
    boolean candidate) {

  /** Names and guesses by start. */
  static List<AnalyzedTag> of(NameTagger.Found found) {
    List<AnalyzedTag> tags = new ArrayList<>();
    for (Tag t : found.names()) {
      tags.add(
          new AnalyzedTag(
              t.start(),
              t.end(),
              t.surface(),
              t.type(),
              t.id(),
              t.ko(),
              t.en(),
              t.confidence(),
              t.rule(),
              t.alias(),
              false));
    }
    for (NameTagger.Guess g : found.guesses()) {
      tags.add(
          new AnalyzedTag(
              g.start(),
              g.end(),
              g.surface(),
              g.type(),
              null,
              null,
              null,
              g.confidence(),
              g.rule(),
              null,
              true));
    }
    tags.sort(Comparator.comparingInt(AnalyzedTag::start));
    return List.copyOf(tags);
  }
}
