/** Whether the right report comes first. */
@NullMarked
package kr.bogoseo.deploy.bench.search;

import org.jspecify.annotations.NullMarked;
