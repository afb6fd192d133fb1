/** What the user reads, in the user's language. */
@NullMarked
package kr.bogoseo.deploy.local.language;

import org.jspecify.annotations.NullMarked;
