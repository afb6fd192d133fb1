/** Translation engines: one class each behind the Translator port. */
@NullMarked
package kr.bogoseo.enrich.translate.engines;

import org.jspecify.annotations.NullMarked;
