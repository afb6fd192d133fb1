/** The indices: mappings, writes with external versions, queries. */
@NullMarked
package kr.bogoseo.search.elastic;

import org.jspecify.annotations.NullMarked;
