/** What a monitoring system collects: Micrometer meters. */
@NullMarked
package kr.bogoseo.search.metrics;

import org.jspecify.annotations.NullMarked;
