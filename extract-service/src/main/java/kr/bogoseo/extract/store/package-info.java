/** The document store as the use case needs it. */
@NullMarked
package kr.bogoseo.extract.store;

import org.jspecify.annotations.NullMarked;
