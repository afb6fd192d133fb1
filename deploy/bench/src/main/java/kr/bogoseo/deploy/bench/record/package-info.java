/** Normalised values and the filled-in record, against labels and against our own samples. */
@NullMarked
package kr.bogoseo.deploy.bench.record;

import org.jspecify.annotations.NullMarked;
