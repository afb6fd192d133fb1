/**
 * Writes the project's sample reports, from readable sources, in every file format the product
 * takes.
 *
 * <p>A source is read into a {@link kr.bogoseo.deploy.samples.Sample}; one {@link
 * kr.bogoseo.deploy.samples.SampleFormat} per file format turns it into bytes. Nothing here runs in
 * the product.
 */
@NullMarked
package kr.bogoseo.deploy.samples;

import org.jspecify.annotations.NullMarked;
