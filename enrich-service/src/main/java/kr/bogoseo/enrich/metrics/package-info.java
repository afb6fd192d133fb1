/** Figures for Prometheus. */
@NullMarked
package kr.bogoseo.enrich.metrics;

import org.jspecify.annotations.NullMarked;
