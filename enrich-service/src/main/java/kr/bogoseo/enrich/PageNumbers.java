package kr.bogoseo.enrich;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.bogoseo.contracts.document.StructuredDocument;

/** On which page a position of a document's text stands. */
public final class PageNumbers {

  private final TreeMap<Integer, Integer> pages = new TreeMap<>();

  private PageNumbers() {}

  /** The pages of a document. */
  public static PageNumbers of(StructuredDocument document) {
    PageNumbers numbers = new PageNumbers();
    int[] starts = BlockTexts.starts(document);
    for (int i = 0; i < starts.length; i++) {
      Integer page = document.blocks().get(i).page();
      if (starts[i] >= 0 && page != null) {
        numbers.pages.put(starts[i], page);
      }
    }
    return numbers;
  }

  /** The page, 1-based; nothing when the format knows no pages. */
  public Optional<Integer> at(int position) {
    return Optional.ofNullable(pages.floorEntry(position)).map(Map.Entry::getValue);
  }
}
