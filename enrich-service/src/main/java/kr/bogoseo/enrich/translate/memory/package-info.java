/** Remembers translations, so that equal sentences cost once. */
@NullMarked
package kr.bogoseo.enrich.translate.memory;

import org.jspecify.annotations.NullMarked;
