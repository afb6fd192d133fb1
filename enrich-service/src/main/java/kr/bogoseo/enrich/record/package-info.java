/** Fills in the record: document type, then the fields that type has, each with its evidence. */
@NullMarked
package kr.bogoseo.enrich.record;

import org.jspecify.annotations.NullMarked;
