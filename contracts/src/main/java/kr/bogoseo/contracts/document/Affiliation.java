package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * An institution that authors of a paper belong to.
 *
 * @param name as written
 * @param authors whose mark it carries, names as in the list of authors; empty when the paper does
 *     not tie them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Affiliation(String name, List<String> authors) {

  /** Stored without authors, it has none. */
  public Affiliation {
    authors = Objects.requireNonNullElse(authors, List.of());
  }
}
