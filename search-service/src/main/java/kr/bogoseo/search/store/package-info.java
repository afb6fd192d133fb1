/** What this service keeps in the document store beside the stage documents. */
@NullMarked
package kr.bogoseo.search.store;

import org.jspecify.annotations.NullMarked;
