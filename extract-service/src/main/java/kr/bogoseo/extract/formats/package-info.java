/**
 * Reads file formats: one class per format behind {@link kr.bogoseo.extract.DocumentReader}. Runs
 * in worker processes only; nothing here trusts its input.
 */
@NullMarked
package kr.bogoseo.extract.formats;

import org.jspecify.annotations.NullMarked;
