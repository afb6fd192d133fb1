/**
 * The password of a submitted file on its way from intake to extraction: sealed, kept beside the
 * report, erased after its one use. It never travels on a topic.
 */
@NullMarked
package kr.bogoseo.contracts.secret;

import org.jspecify.annotations.NullMarked;
