/** The API, the pages, who may see what. */
@NullMarked
package kr.bogoseo.search.web;

import org.jspecify.annotations.NullMarked;
