package kr.bogoseo.extract;

import java.util.List;
import kr.bogoseo.contracts.document.StructuredDocument;

/**
 * What a worker made of a file.
 *
 * @param document what could be read without character recognition
 * @param picturePages 1-based pages that are pictures with (almost) no text
 */
public record ReadAnswer(StructuredDocument document, List<Integer> picturePages) {

  /** Whether there is any text, furniture left out. */
  public boolean hasText() {
    return !document.text().isBlank();
  }
}
