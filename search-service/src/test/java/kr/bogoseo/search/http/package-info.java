@NullMarked
package kr.bogoseo.search.http;

import org.jspecify.annotations.NullMarked;
