/** What the search service promises, as tests. */
@NullMarked
package kr.bogoseo.search;

import org.jspecify.annotations.NullMarked;
