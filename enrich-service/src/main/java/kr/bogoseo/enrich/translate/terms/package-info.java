/** The bilingual term base and the exact wording of values. */
@NullMarked
package kr.bogoseo.enrich.translate.terms;

import org.jspecify.annotations.NullMarked;
