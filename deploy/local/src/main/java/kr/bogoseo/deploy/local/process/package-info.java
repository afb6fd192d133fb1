/**
 * Processes that are started, watched, started again and stopped; nothing here knows what they do.
 */
@NullMarked
package kr.bogoseo.deploy.local.process;

import org.jspecify.annotations.NullMarked;
