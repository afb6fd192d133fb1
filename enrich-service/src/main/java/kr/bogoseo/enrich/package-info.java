/**
 * Makes structured documents comparable, in two stages: translate (values normalised, the other
 * language) and tag (names, record). Here stand the use cases, the ports they need, the settings
 * and the wiring.
 */
@NullMarked
package kr.bogoseo.enrich;

import org.jspecify.annotations.NullMarked;
