package kr.bogoseo.enrich;

import java.util.Optional;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Tag;

/** How a value or a name reads in the other language, exactly. */
public interface Wording {

  /** The value in the target language; empty when the words around it decide. */
  Optional<String> ofValue(NormalizedValue value, String to);

  /** The name in the target language. */
  Optional<String> ofName(Tag tag, String to);
}
