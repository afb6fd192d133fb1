/** The topics: batch listeners, publishing, consumer lag. */
@NullMarked
package kr.bogoseo.search.kafka;

import org.jspecify.annotations.NullMarked;
