/** Tests of the batch reader. */
@NullMarked
package kr.bogoseo.search.kafka;

import org.jspecify.annotations.NullMarked;
