package kr.bogoseo.enrich;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The term base as people look at it. */
public interface TermCatalogue {

  /**
   * An entry.
   *
   * @param ko Korean; of verbs and adjectives the stem
   * @param en English
   * @param pos part of speech: noun, verb, adj …
   * @param note how it inflects, where it is used
   * @param theme the file it stands in
   */
  record Term(String ko, String en, String pos, String note, String theme) {}

  /**
   * Entries.
   *
   * @param version of the term base
   * @param total how many match
   * @param items those of this page
   * @param nextCursor where the next page begins; absent on the last one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(String version, int total, List<Term> items, @Nullable String nextCursor) {}

  /**
   * Entries whose Korean or English holds the words.
   *
   * @param words empty for all
   * @param cursor of an earlier page; empty for the first
   * @param size of a page
   */
  Page find(String words, String cursor, int size);

  /**
   * Reads the files again.
   *
   * @return the version from now on
   * @throws IllegalArgumentException when a file cannot be read; the terms stay as they were
   */
  String reload();
}
