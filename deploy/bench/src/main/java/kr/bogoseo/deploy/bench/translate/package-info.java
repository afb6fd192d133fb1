/** What survives translation, beside stored outputs of other systems. */
@NullMarked
package kr.bogoseo.deploy.bench.translate;

import org.jspecify.annotations.NullMarked;
