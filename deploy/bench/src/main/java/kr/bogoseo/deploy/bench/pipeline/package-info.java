/** How much the whole way takes, from submission to publication, while people search. */
@NullMarked
package kr.bogoseo.deploy.bench.pipeline;

import org.jspecify.annotations.NullMarked;
