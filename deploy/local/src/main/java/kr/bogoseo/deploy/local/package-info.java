/** Bogoseo on one machine: what is started, where it listens, how it is told to stop. */
@NullMarked
package kr.bogoseo.deploy.local;

import org.jspecify.annotations.NullMarked;
