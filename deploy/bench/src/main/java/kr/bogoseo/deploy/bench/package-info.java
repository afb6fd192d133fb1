/**
 * The measuring kit: what is measured, how figures are shown, and the measures themselves. It talks
 * to a running stack over HTTP only; each sub-package is one benchmark.
 */
@NullMarked
package kr.bogoseo.deploy.bench;

import org.jspecify.annotations.NullMarked;
