/** Other services over HTTP: their bindings and their health. */
@NullMarked
package kr.bogoseo.search.http;

import org.jspecify.annotations.NullMarked;
