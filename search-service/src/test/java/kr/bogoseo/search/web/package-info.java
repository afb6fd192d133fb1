/** Tests of the API answers. */
@NullMarked
package kr.bogoseo.search.web;

import org.jspecify.annotations.NullMarked;
