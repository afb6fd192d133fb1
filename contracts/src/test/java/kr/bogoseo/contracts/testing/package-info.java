/**
 * The test kit every service shares: a real broker, the stage contract, the layer rules, example
 * events.
 */
@NullMarked
package kr.bogoseo.contracts.testing;

import org.jspecify.annotations.NullMarked;
