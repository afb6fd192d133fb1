package kr.bogoseo.enrich;

import java.util.List;
import kr.bogoseo.contracts.document.Tag;

/** Finds names of clusters, agencies, organisations and places. */
public interface NameTagger {

  /**
   * The names by start, none overlapping another.
   *
   * @param text any text; offsets refer to it in UTF-16 code units
   */
  List<Tag> tag(String text);
}
