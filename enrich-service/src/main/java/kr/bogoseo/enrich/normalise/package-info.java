/** Dates, money, amounts and other values as data: one class per kind of value. */
@NullMarked
package kr.bogoseo.enrich.normalise;

import org.jspecify.annotations.NullMarked;
