/** The dry runs over HTTP. */
@NullMarked
package kr.bogoseo.enrich.web;

import org.jspecify.annotations.NullMarked;
