/** The local broker. */
@NullMarked
package kr.bogoseo.deploy.local.kafka;

import org.jspecify.annotations.NullMarked;
