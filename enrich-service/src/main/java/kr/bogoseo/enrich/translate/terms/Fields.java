package kr.bogoseo.enrich.translate.terms;

import java.math.BigDecimal;
import java.util.Optional;
import kr.bogoseo.contracts.document.NormalizedValue;

/** The fields of a value by type. */
final class Fields {

  private Fields() {}

  static Optional<String> text(NormalizedValue value, String field) {
    return value.value().get(field) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  static Optional<BigDecimal> number(NormalizedValue value, String field) {
    return value.value().get(field) instanceof Number n
        ? Optional.of(new BigDecimal(n.toString()))
        : Optional.empty();
  }
}
