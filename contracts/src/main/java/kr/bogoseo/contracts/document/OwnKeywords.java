package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * The keywords a paper prints, in each of its languages.
 *
 * @param ko in the order of the paper
 * @param en in the order of the paper
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OwnKeywords(List<String> ko, List<String> en) {

  /** A language a stored record does not have is empty. */
  public OwnKeywords {
    ko = Objects.requireNonNullElse(ko, List.of());
    en = Objects.requireNonNullElse(en, List.of());
  }
}
