/** Korean morphology by Lucene's nori. */
@NullMarked
package kr.bogoseo.enrich.nori;

import org.jspecify.annotations.NullMarked;
