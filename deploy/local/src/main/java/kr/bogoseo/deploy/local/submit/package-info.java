/** Reports handed in from the command line. */
@NullMarked
package kr.bogoseo.deploy.local.submit;

import org.jspecify.annotations.NullMarked;
