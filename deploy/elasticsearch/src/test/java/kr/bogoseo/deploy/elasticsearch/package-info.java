/** Tests of the node and of the analysis it offers. */
@NullMarked
package kr.bogoseo.deploy.elasticsearch;

import org.jspecify.annotations.NullMarked;
