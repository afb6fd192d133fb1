/** Personal data in made-up sentences: how much is found, how much is found that is none. */
@NullMarked
package kr.bogoseo.deploy.bench.privacy;

import org.jspecify.annotations.NullMarked;
