/** Finds personal data that must not be shown. */
@NullMarked
package kr.bogoseo.enrich.privacy;

import org.jspecify.annotations.NullMarked;
