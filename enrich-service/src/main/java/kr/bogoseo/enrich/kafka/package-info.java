/** The two stages as functions between topics. */
@NullMarked
package kr.bogoseo.enrich.kafka;

import org.jspecify.annotations.NullMarked;
