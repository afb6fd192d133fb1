package kr.bogoseo.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kr.bogoseo.contracts.keys.ApiKey;

/**
 * Who is asking.
 *
 * @param key the good key that was presented, if one was
 */
record Caller(Optional<ApiKey> key) {

  private static final String ATTRIBUTE = Caller.class.getName();

  /** Who asks this request, as {@link KeyFilter} found out. */
  static Caller of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Caller caller
        ? caller
        : new Caller(Optional.empty());
  }

  void attach(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Whether a report of this agency is the caller's own, or the caller sees every agency's. */
  boolean owns(String agencyId) {
    return key.filter(k -> k.isOperator() || k.agencyId().equals(agencyId)).isPresent();
  }

  /** Id of the key, for the record of who did what. */
  String name() {
    return key.map(ApiKey::id).orElse("nobody");
  }
}
