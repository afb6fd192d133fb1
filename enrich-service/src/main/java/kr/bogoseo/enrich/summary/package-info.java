/** Summaries: the document's own sentences, or a model's that rest on them. */
@NullMarked
package kr.bogoseo.enrich.summary;

import org.jspecify.annotations.NullMarked;
