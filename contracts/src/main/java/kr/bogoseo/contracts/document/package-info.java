/**
 * The documents the stages leave in the document store, JSON of these records; events name them by
 * content.
 */
@NullMarked
package kr.bogoseo.contracts.document;

import org.jspecify.annotations.NullMarked;
