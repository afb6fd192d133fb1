package kr.bogoseo.enrich;

import java.time.LocalDate;
import java.util.List;
import kr.bogoseo.contracts.document.NormalizedValue;
import org.jspecify.annotations.Nullable;

/** Finds dates, money and other values in a text. */
public interface ValueFinder {

  /**
   * The values by start, none overlapping another.
   *
   * @param text any text; offsets refer to it in UTF-16 code units
   * @param publishedOn what relative dates refer to when the text itself gives nothing; absent when
   *     unknown
   */
  List<NormalizedValue> find(String text, @Nullable LocalDate publishedOn);
}
