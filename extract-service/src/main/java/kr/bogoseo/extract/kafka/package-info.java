/** The stage between its topics. */
@NullMarked
package kr.bogoseo.extract.kafka;

import org.jspecify.annotations.NullMarked;
