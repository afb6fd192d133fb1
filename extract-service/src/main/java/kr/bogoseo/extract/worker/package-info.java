/** The processes files are read in, so that a hostile file never meets the service's heap. */
@NullMarked
package kr.bogoseo.extract.worker;

import org.jspecify.annotations.NullMarked;
