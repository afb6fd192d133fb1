/** API keys on the command line. */
@NullMarked
package kr.bogoseo.deploy.local.keys;

import org.jspecify.annotations.NullMarked;
