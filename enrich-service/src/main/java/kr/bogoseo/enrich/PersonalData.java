package kr.bogoseo.enrich;

import java.util.List;
import java.util.Set;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.document.StructuredDocument;

/** Hides personal data. */
public interface PersonalData {

  /**
   * A place in the document's text.
   *
   * @param start in the text
   * @param end exclusive
   * @param kind {@code email}, {@code resident_number}, {@code foreigner_number}, {@code passport},
   *     {@code card}, {@code driver_licence}, {@code phone}, {@code account}, {@code address}
   */
  record Place(int start, int end, String kind) {}

  /**
   * A report with personal data masked, character by character, so that every offset stays.
   *
   * @param document the document as everything after this may see it
   * @param submission file name, title and keywords likewise
   * @param places what was masked in the document's text, by start
   * @param count how many were masked, outside the text too
   * @param kinds of which kinds, sorted
   */
  record Masked(
      StructuredDocument document,
      Submission submission,
      List<Place> places,
      int count,
      List<String> kinds) {}

  /**
   * Masks a report. What the sender says has no influence on the document, so that a correction
   * leaves its text as it was.
   *
   * @param shown kinds that an officer decided to show
   */
  Masked mask(StructuredDocument document, Submission submission, Set<String> shown);
}
