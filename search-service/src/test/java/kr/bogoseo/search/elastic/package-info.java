/** Tests of the index adapter. */
@NullMarked
package kr.bogoseo.search.elastic;

import org.jspecify.annotations.NullMarked;
