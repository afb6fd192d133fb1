/** Summaries made of the document's own sentences. */
@NullMarked
package kr.bogoseo.enrich.summary;

import org.jspecify.annotations.NullMarked;
