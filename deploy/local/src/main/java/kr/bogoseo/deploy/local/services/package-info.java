/** The JVM that runs services. */
@NullMarked
package kr.bogoseo.deploy.local.services;

import org.jspecify.annotations.NullMarked;
