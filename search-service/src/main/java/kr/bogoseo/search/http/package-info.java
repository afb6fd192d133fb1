/** Other services over HTTP: their health and the state of the translators. */
@NullMarked
package kr.bogoseo.search.http;

import org.jspecify.annotations.NullMarked;
